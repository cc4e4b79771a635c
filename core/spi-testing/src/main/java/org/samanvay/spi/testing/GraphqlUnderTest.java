package org.samanvay.spi.testing;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.forms.Checked;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlDecimal;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.forms.GraphqlScalars;
import org.samanvay.forms.GraphqlTypes;
import org.samanvay.spi.Form;

/** A schema that holds nothing but a department's forms: each answers its own input. */
final class GraphqlUnderTest {
    private static final GraphqlScalars SCALARS =
            new GraphqlScalars(text("Date"), text("DateTime"), GraphqlDecimal.scalar());

    private final Map<String, GraphqlTypes> types;
    private final GraphQL graphql;
    private final Map<String, PreparsedDocumentEntry> documents = new HashMap<>();

    GraphqlUnderTest(Collection<FormUnderTest> forms) {
        this.types = GraphqlTypes.ofAll(forms.stream().map(FormUnderTest::model).toList(), SCALARS);
        this.graphql = GraphQL.newGraphQL(schema(forms))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        documents.computeIfAbsent(input.getQuery(), query -> parse.apply(input))))
                .build();
    }

    Collection<GraphqlTypes> types() {
        return types.values();
    }

    /** What the form's type gives back when the input type has taken the answers, and they were checked and stored. */
    Map<String, Object> echo(FormUnderTest form, Map<String, Object> answers) {
        FormModel model = form.model();
        String input = types.get(model.code()).input().getName();
        String query = "query($input: %s!) { %s(input: $input) { %s } }"
                .formatted(input, GraphqlNames.field(model.shortCode()), everything(model));
        ExecutionResult result = graphql.execute(
                ExecutionInput.newExecutionInput(query).variables(Map.of("input", answers)));
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(
                    "GraphQL refuses the answers of %s: %s".formatted(model.code(), result.getErrors()));
        }
        Map<String, Map<String, Object>> data = Objects.requireNonNull(result.getData());
        Map<String, Object> echoed = answered(data.get(GraphqlNames.field(model.shortCode())));
        model.extras().calculated().forEach(calculated -> echoed.remove(calculated.name()));
        return echoed;
    }

    private GraphQLSchema schema(Collection<FormUnderTest> forms) {
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        GraphQLObjectType.Builder query = GraphQLObjectType.newObject().name("Query");
        for (FormUnderTest form : forms) {
            GraphqlTypes made = types.get(form.model().code());
            String name = GraphqlNames.field(form.model().shortCode());
            DataFetcher<Object> echo = environment -> kept(form, environment.getArgument("input"));
            made.fetchers().forEach((at, fetcher) -> code.dataFetcher(at, fetcher));
            code.dataFetcher(FieldCoordinates.coordinates("Query", name), echo);
            query.field(field -> field.name(name).type(made.answers()).argument(argument -> argument.name("input")
                    .type(GraphQLNonNull.nonNull(made.input()))));
        }
        return GraphQLSchema.newSchema().query(query).codeRegistry(code.build()).build();
    }

    /** What a later reader gets of a submitted input. */
    private static Map<String, Object> kept(FormUnderTest form, Map<String, Object> input) {
        Checked checked = form.check(input);
        if (!checked.passed()) {
            throw new IllegalArgumentException("refused: " + checked.faults());
        }
        return form.codec().fromJson(form.codec().toJson(checked.answers())).values();
    }

    private static String everything(FormModel model) {
        Stream<String> calculated = model.extras().calculated().stream().map(Form.Calculated::name);
        return Stream.concat(model.fields().stream().map(GraphqlUnderTest::selection), calculated)
                .collect(Collectors.joining(" "));
    }

    private static String selection(List<FormField> fields) {
        return fields.stream().map(GraphqlUnderTest::selection).collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String selection(FormField field) {
        if (field.type() instanceof FieldType.Reference reference && reference.target() == FieldType.Target.DOCUMENT) {
            return field.name() + " { heldAt register number }";
        }
        List<FormField> inside = FieldPaths.inside(field.type());
        return inside.isEmpty() ? field.name() : field.name() + " " + selection(inside);
    }

    /** Without the nulls of what was not answered. */
    private static Map<String, Object> answered(Map<?, ?> data) {
        Map<String, Object> answered = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (value != null) {
                answered.put((String) name, answeredValue(value));
            }
        });
        return answered;
    }

    private static Object answeredValue(Object value) {
        if (value instanceof Map<?, ?> group) {
            return answered(group);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(
                        list.stream().map(GraphqlUnderTest::answeredValue).toList())
                : value;
    }

    private static GraphQLScalarType text(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing())
                .build();
    }

    /** Dates as text, both ways. */
    private static final class TextCoercing implements Coercing<String, String> {
        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            return input.toString();
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return text.getValue();
            }
            throw new CoercingParseLiteralException("a date is text");
        }
    }
}

package org.samanvay.forms;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.spi.Form;
import org.samanvay.spi.Text;

/** Builds the types of several forms for one schema; what they share is built once. */
final class GraphqlTypesBuilder {
    private static final Text DOCUMENT = Text.of("Where a paper lies", "दस्तावेज़ कहाँ रखा है");
    private static final Map<String, Text> DOCUMENT_PARTS = Map.of(
            "heldAt", Text.of("Held at", "कहाँ रखा है"),
            "register", Text.of("Register", "पंजिका"),
            "number", Text.of("Number", "क्रमांक"));

    private final GraphqlScalars scalars;
    private final Map<String, GraphQLNamedType> shared = new HashMap<>();

    GraphqlTypesBuilder(GraphqlScalars scalars) {
        this.scalars = scalars;
    }

    GraphqlTypes build(FormModel model) {
        return new OneForm(model).build();
    }

    private final class OneForm {
        private final FormModel model;
        private final Map<String, GraphQLNamedType> all = new LinkedHashMap<>();
        private final Map<FieldCoordinates, DataFetcher<?>> fetchers = new LinkedHashMap<>();

        OneForm(FormModel model) {
            this.model = model;
        }

        GraphqlTypes build() {
            String name = GraphqlNames.type(model);
            GraphQLObjectType answers = withCalculated(name, output(name, model.title(), model.fields()));
            GraphQLInputObjectType input = input(name, model.title(), model.fields());
            return new GraphqlTypes(answers, input, List.copyOf(all.values()), fetchers);
        }

        private GraphQLObjectType output(String name, Text label, List<FormField> fields) {
            GraphQLObjectType.Builder type =
                    GraphQLObjectType.newObject().name(name).description(words(label));
            for (FormField field : fields) {
                type.field(GraphQLFieldDefinition.newFieldDefinition()
                        .name(field.name())
                        .description(words(field.label()))
                        .type((GraphQLOutputType) type(name, field, false)));
                fetch(name, field.name());
            }
            return keep(type.build());
        }

        private GraphQLObjectType withCalculated(String name, GraphQLObjectType answered) {
            List<Form.Calculated> calculated = model.extras().calculated();
            return calculated.isEmpty() ? answered : keep(answered.transform(type -> calculated.forEach(each -> {
                type.field(GraphQLFieldDefinition.newFieldDefinition()
                        .name(each.name())
                        .description(words(each.label()))
                        .type(scalars.decimal()));
                fetchers.put(
                        FieldCoordinates.coordinates(name, each.name()),
                        new GraphqlCalculatedFetcher(each.calculation()));
            })));
        }

        private GraphQLInputObjectType input(String name, Text label, List<FormField> fields) {
            GraphQLInputObjectType.Builder type = GraphQLInputObjectType.newInputObject()
                    .name(name + GraphqlNames.INPUT)
                    .description(words(label));
            for (FormField field : fields) {
                GraphQLType of = type(name, field, true);
                boolean always = field.required() && field.shownWhen().isEmpty();
                type.field(GraphQLInputObjectField.newInputObjectField()
                        .name(field.name())
                        .description(words(field.label()))
                        .type((GraphQLInputType) (always ? GraphQLNonNull.nonNull(of) : of)));
            }
            return keep(type.build());
        }

        private GraphQLType type(String owner, FormField field, boolean input) {
            String nested = GraphqlNames.nested(owner, field);
            return switch (field.type()) {
                case FieldType.ShortText text -> Scalars.GraphQLString;
                case FieldType.LongText text -> Scalars.GraphQLString;
                case FieldType.WholeNumber number -> Scalars.GraphQLInt;
                case FieldType.DecimalNumber number -> scalars.decimal();
                case FieldType.MoneyAmount money -> scalars.decimal();
                case FieldType.Date date -> scalars.date();
                case FieldType.DateTime dateTime -> scalars.dateTime();
                case FieldType.YesNoUnknown yesNo ->
                    choice(
                            GraphqlNames.YES_NO,
                            Text.of("Yes, no or not known", "हाँ, नहीं या ज्ञात नहीं"),
                            JsonSchema.YES_NO);
                case FieldType.OneChoice one ->
                    choice(GraphqlNames.choice(model, one.type()), field.label(), one.options());
                case FieldType.ManyChoices many ->
                    list(choice(GraphqlNames.choice(model, many.type()), field.label(), many.options()));
                case FieldType.Coded coded -> Scalars.GraphQLString;
                case FieldType.PhoneNumber phone -> Scalars.GraphQLString;
                case FieldType.Reference reference ->
                    reference.target() == Target.DOCUMENT ? document(input) : Scalars.GraphQLID;
                case FieldType.Group group -> group(nested, field.label(), group.fields(), input);
                case FieldType.ListOfGroups list -> list(group(nested, field.label(), list.fields(), input));
            };
        }

        private GraphQLType group(String name, Text label, List<FormField> fields, boolean input) {
            return input ? input(name, label, fields) : output(name, label, fields);
        }

        private GraphQLType choice(String name, Text label, List<Option> options) {
            GraphQLNamedType known = shared.computeIfAbsent(name, key -> {
                GraphQLEnumType.Builder type =
                        GraphQLEnumType.newEnum().name(name).description(words(label));
                options.forEach(option -> type.value(option.code(), option.code(), words(option.label())));
                return type.build();
            });
            return keep(known);
        }

        private GraphQLType document(boolean input) {
            if (input) {
                return keep(shared.computeIfAbsent(GraphqlNames.DOCUMENT + GraphqlNames.INPUT, this::documentInput));
            }
            ValueCheck.DOCUMENT.forEach(part -> fetch(GraphqlNames.DOCUMENT, part));
            return keep(shared.computeIfAbsent(GraphqlNames.DOCUMENT, this::documentOutput));
        }

        private GraphQLNamedType documentOutput(String name) {
            GraphQLObjectType.Builder type =
                    GraphQLObjectType.newObject().name(name).description(words(DOCUMENT));
            ValueCheck.DOCUMENT.forEach(part -> type.field(GraphQLFieldDefinition.newFieldDefinition()
                    .name(part)
                    .description(words(DOCUMENT_PARTS.get(part)))
                    .type(Scalars.GraphQLString)));
            return type.build();
        }

        private GraphQLNamedType documentInput(String name) {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name).description(words(DOCUMENT));
            ValueCheck.DOCUMENT.forEach(part -> type.field(GraphQLInputObjectField.newInputObjectField()
                    .name(part)
                    .description(words(DOCUMENT_PARTS.get(part)))
                    .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))));
            return type.build();
        }

        private void fetch(String type, String field) {
            fetchers.put(FieldCoordinates.coordinates(type, field), new GraphqlAnswerFetcher(field));
        }

        private <T extends GraphQLNamedType> T keep(T type) {
            all.put(type.getName(), type);
            return type;
        }
    }

    private static GraphQLType list(GraphQLType of) {
        return GraphQLList.list(GraphQLNonNull.nonNull(of));
    }

    private static String words(Text text) {
        return text.en() + " / " + text.hi();
    }
}

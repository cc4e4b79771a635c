package org.samanvay.coordination.projection;

import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.api.SchemaExtension;
import org.samanvay.coordination.department.LoadedDefinitions;
import org.samanvay.coordination.department.FormView;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.JsonSchema;

/** Adds to the schema what follows from the departments' definitions. */
public final class FormProjection implements SchemaExtension {
    private final Definitions definitions;

    /** For {@link java.util.ServiceLoader}: the departments on the class path. */
    public FormProjection() {
        this(LoadedDefinitions.read());
    }

    FormProjection(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public GraphQLSchema extend(GraphQLSchema schema, Predicate<String> departments, Beans beans) {
        List<DepartmentDefinition> present = definitions.departments().stream()
                .filter(department -> departments.test(department.id()))
                .toList();
        DepartmentFields fields = new DepartmentFields(present, beans);
        FormMutations mutations = new FormMutations(formsOf(present), fields, beans);
        Map<String, List<GraphQLFieldDefinition>> added = new HashMap<>();
        FactsQuery facts = new FactsQuery(beans);
        added.put("Query", facts.fields());
        added.put("Case", fields.caseFields());
        PacketFields packets = new PacketFields(beans);
        added.put("Mutation", Stream.concat(mutations.fields().stream(), packets.mutations().stream()).toList());
        added.put("ImportedReference", List.of(json("answers", "What could be read / जो पढ़ा जा सका")));
        added.put("FormEntry", List.of(json("answers", "The answers you may read / उत्तर")));
        added.put("FormDefinition", List.of(json("schema", "JSON Schema 2020-12 of the answers / उत्तरों का जेसन स्कीमा")));
        GraphQLSchema widened = SchemaTransformer.transformSchema(schema, new Widening(added));
        Map<FieldCoordinates, DataFetcher<?>> fetchers = fetchers(present, fields, mutations, facts, beans);
        fetchers.putAll(packets.fetchers());
        return withFetchers(widened, fetchers);
    }

    @Override
    public Map<String, String> departmentOf() {
        return Ownership.of(definitions.departments());
    }

    static List<FormModel> formsOf(List<DepartmentDefinition> departments) {
        return departments.stream().flatMap(department -> department.forms().stream()).toList();
    }

    private static GraphQLFieldDefinition json(String name, String description) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(description)
                .type(GraphQLNonNull.nonNull(ExtendedScalars.Json))
                .build();
    }

    private Map<FieldCoordinates, DataFetcher<?>> fetchers(
            List<DepartmentDefinition> present,
            DepartmentFields fields,
            FormMutations mutations,
            FactsQuery facts,
            Beans beans) {
        Map<FieldCoordinates, DataFetcher<?>> all = new LinkedHashMap<>();
        formsOf(present).forEach(form -> all.putAll(fields.typesOf(form).fetchers()));
        all.putAll(fields.fetchers());
        all.putAll(mutations.fetchers());
        all.putAll(facts.fetchers());
        Fetch answers = (source, environment) -> {
            EntryView entry = (EntryView) source;
            return beans.get(FormBook.class).require(entry.form()).codec().toPlainJson(entry.answers());
        };
        all.put(FieldCoordinates.coordinates("FormEntry", "answers"), answers);
        Map<String, Map<String, Object>> schemas = new ConcurrentHashMap<>();
        Fetch schemaOfForm = (source, environment) -> schemas.computeIfAbsent(
                ((FormView) source).code(), code -> JsonSchema.of(definitions.form(code).orElseThrow()));
        all.put(FieldCoordinates.coordinates("FormDefinition", "schema"), schemaOfForm);
        return all;
    }

    private static GraphQLSchema withFetchers(GraphQLSchema schema, Map<FieldCoordinates, DataFetcher<?>> fetchers) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(builder -> fetchers.forEach(builder::dataFetcher));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry));
    }

    /** Adds the fields to the types that carry them. */
    private static final class Widening extends GraphQLTypeVisitorStub {
        private final Map<String, List<GraphQLFieldDefinition>> added;

        Widening(Map<String, List<GraphQLFieldDefinition>> added) {
            this.added = added;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            List<GraphQLFieldDefinition> more = added.getOrDefault(type.getName(), List.of());
            if (more.isEmpty() || type.getFieldDefinition(more.getFirst().getName()) != null) {
                return TraversalControl.CONTINUE;
            }
            return changeNode(context, type.transform(builder -> more.forEach(builder::field)));
        }
    }
}

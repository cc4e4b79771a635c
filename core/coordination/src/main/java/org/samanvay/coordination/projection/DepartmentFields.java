package org.samanvay.coordination.projection;

import graphql.Scalars;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.samanvay.coordination.api.ApiScalars;
import org.samanvay.coordination.api.Beans;
import org.samanvay.coordination.casepage.CaseLists;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.forms.GraphqlScalars;
import org.samanvay.forms.GraphqlTypes;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Text;

/** What the definitions add below a case: a field per department, and below it a field per form. */
final class DepartmentFields {
    static final GraphqlScalars SCALARS =
            new GraphqlScalars(ApiScalars.DATE, ApiScalars.DATE_TIME, ApiScalars.DECIMAL);

    private final Beans beans;
    private final Map<String, GraphqlTypes> types;
    private final Map<String, GraphQLObjectType> answers = new LinkedHashMap<>();
    private final Map<FieldCoordinates, Fetch> fetchers = new LinkedHashMap<>();
    private final List<GraphQLFieldDefinition> caseFields = new ArrayList<>();

    DepartmentFields(List<DepartmentDefinition> departments, Beans beans) {
        this.beans = beans;
        List<FormModel> forms = FormProjection.formsOf(departments);
        this.types = GraphqlTypes.ofAll(forms, SCALARS);
        forms.forEach(form -> answers.put(form.code(), answersOf(form)));
        departments.stream()
                .filter(department -> !department.forms().isEmpty())
                .forEach(department -> caseFields.add(departmentField(department)));
    }

    List<GraphQLFieldDefinition> caseFields() {
        return caseFields;
    }

    Map<FieldCoordinates, Fetch> fetchers() {
        return fetchers;
    }

    GraphqlTypes typesOf(FormModel form) {
        return types.get(form.code());
    }

    /** The type of one completed form, with the entry it was stored as. */
    GraphQLObjectType answersType(FormModel form) {
        return answers.get(form.code());
    }

    private GraphQLObjectType answersOf(FormModel form) {
        GraphQLObjectType plain = types.get(form.code()).answers();
        fetchers.put(
                FieldCoordinates.coordinates(plain.getName(), "entry"),
                (source, environment) -> ((EntryAnswers) source).entry());
        return plain.transform(type -> type.field(GraphQLFieldDefinition.newFieldDefinition()
                .name("entry")
                .description("The entry these answers belong to / ये उत्तर जिस प्रविष्टि के हैं")
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("FormEntry")))));
    }

    private GraphQLFieldDefinition departmentField(DepartmentDefinition department) {
        String name = GraphqlNames.field(department.id());
        String typeName = GraphqlNames.pascal(department.id());
        GraphQLObjectType.Builder type =
                GraphQLObjectType.newObject().name(typeName).description(words(department.name()));
        for (FormModel form : department.forms()) {
            type.field(
                    form.cardinality() == Cardinality.ONE_PER_CASE
                            ? single(typeName, form)
                            : connection(typeName, form));
        }
        fetchers.put(FieldCoordinates.coordinates("Case", name), (source, environment) -> source);
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(words(department.name()))
                .type(GraphQLNonNull.nonNull(type.build()))
                .build();
    }

    private GraphQLFieldDefinition single(String owner, FormModel form) {
        String name = GraphqlNames.field(form.shortCode());
        fetchers.put(FieldCoordinates.coordinates(owner, name), (source, environment) -> beans.get(CaseLists.class)
                .onlyEntryOf((CaseView) source, form.code())
                .map(EntryAnswers::new)
                .orElse(null));
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(words(form.title()))
                .type(answersType(form))
                .build();
    }

    private GraphQLFieldDefinition connection(String owner, FormModel form) {
        String name = GraphqlNames.field(form.shortCode()) + "Entries";
        fetchers.put(FieldCoordinates.coordinates(owner, name), (source, environment) -> {
            Page page = Page.of(
                    environment.get().getArgument("first"), environment.get().getArgument("after"));
            return page.slice(
                    beans.get(CaseLists.class).entriesOfForm((CaseView) source, form.code(), page),
                    entry -> entry.id().toString());
        });
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(words(form.title()))
                .argument(argument("first", Scalars.GraphQLInt))
                .argument(argument("after", Scalars.GraphQLString))
                .type(GraphQLNonNull.nonNull(connectionType(form)))
                .build();
    }

    private GraphQLObjectType connectionType(FormModel form) {
        String name = GraphqlNames.type(form) + "Connection";
        fetch(name, "edges", source -> ((Slice<?>) source).edges(EntryEdge::of));
        fetch(name, "nodes", source -> ((Slice<?>) source)
                .nodes().stream().map(entry -> new EntryAnswers((EntryView) entry)).toList());
        fetch(name, "pageInfo", source -> ((Slice<?>) source).pageInfo());
        return GraphQLObjectType.newObject()
                .name(name)
                .description(words(form.title()))
                .field(field("edges", GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(edgeType(form))))))
                .field(field("nodes", GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(answersType(form))))))
                .field(field("pageInfo", GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef("PageInfo"))))
                .build();
    }

    private GraphQLObjectType edgeType(FormModel form) {
        String name = GraphqlNames.type(form) + "Edge";
        fetch(name, "cursor", source -> ((EntryEdge) source).cursor());
        fetch(name, "node", source -> ((EntryEdge) source).node());
        return GraphQLObjectType.newObject()
                .name(name)
                .description(words(form.title()))
                .field(field("cursor", GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .field(field("node", GraphQLNonNull.nonNull(answersType(form))))
                .build();
    }

    private record EntryEdge(String cursor, EntryAnswers node) {
        static EntryEdge of(String cursor, Object entry) {
            return new EntryEdge(cursor, new EntryAnswers((EntryView) entry));
        }
    }

    private void fetch(String type, String field, Function<Object, Object> read) {
        fetchers.put(FieldCoordinates.coordinates(type, field), (source, environment) -> read.apply(source));
    }

    private static GraphQLFieldDefinition field(String name, GraphQLOutputType type) {
        return GraphQLFieldDefinition.newFieldDefinition().name(name).type(type).build();
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).type(type).build();
    }

    static String words(Text text) {
        return text.en() + " / " + text.hi();
    }
}

package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.forms.ShelterFixture.MODEL;
import static org.samanvay.forms.ShelterFixture.check;
import static org.samanvay.forms.ShelterFixture.everything;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.SchemaPrinter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.fixture.RefugeDepartment;

class GraphqlTypesTest {
    private static final FormModel LEAVING =
            FormReader.read("refuge", RefugeDepartment.LEAVING).model();
    private static final GraphqlScalars SCALARS =
            new GraphqlScalars(plain("Date"), plain("DateTime"), GraphqlDecimal.scalar());

    @Test
    void namesTypesByDepartmentFormAndField() {
        assertThat(GraphqlTypes.of(MODEL, SCALARS).all())
                .extracting(GraphQLNamedType::getName)
                .contains(
                        "RefugeShelterStay",
                        "RefugeShelterStayInput",
                        "RefugeShelterStayStay",
                        "RefugeShelterStayChildren",
                        "RefugeShelterStayChildrenInput",
                        "RefugeWay",
                        "YesNo",
                        "DocumentReference",
                        "DocumentReferenceInput");
    }

    @Test
    void asksForWhatIsAlwaysNeeded() {
        String printed = new SchemaPrinter(
                        SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
                .print(schema(Map.of()));

        assertThat(printed)
                .contains("\"Age / आयु\"\n  age: Int!")
                .contains("\"Injury / चोट\"\n  injury: String\n")
                .contains("children: [RefugeShelterStayChildrenInput!]")
                .contains("children: [RefugeShelterStayChildren!]")
                .contains("money: Decimal")
                .contains("woman: ID!")
                .contains("\"On foot / पैदल\"\n  ON_FOOT");
    }

    @Test
    void answersFromTheCanonicalMap() {
        Map<String, Object> shared = FieldPaths.of(MODEL)
                .only(check(everything()).answers(), Set.of("age", "money", "given", "stay.room", "children", "slip"))
                .values();
        ExecutionResult result = GraphQL.newGraphQL(schema(shared))
                .build()
                .execute("{ form { age money given cameAt stay { room nights } children { age school } slip { register"
                        + " } } }");

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Map<String, Map<String, Object>>>getData().get("form"))
                .containsEntry("age", 31)
                .containsEntry("money", new BigDecimal("250"))
                .containsEntry("given", List.of("FOOD", "CLOTHES"))
                .containsEntry("cameAt", null)
                .containsEntry("slip", Map.of("register", "GD"))
                .extractingByKey("stay")
                .hasToString("{room=4, nights=null}");
    }

    @Test
    void buildsOneTypeForAChoiceThatTwoFormsShare() {
        Map<String, GraphqlTypes> types = GraphqlTypes.ofAll(List.of(MODEL, LEAVING), SCALARS);

        assertThat(way(types.get("refuge.shelter-stay"))).isSameAs(way(types.get("refuge.leaving")));
    }

    @Test
    void hasALightFetcherForEveryFieldOfEveryOutputType() {
        GraphqlTypes types = GraphqlTypes.of(MODEL, SCALARS);
        Set<FieldCoordinates> fields = new HashSet<>();
        for (GraphQLNamedType type : types.all()) {
            if (type instanceof GraphQLObjectType object) {
                object.getFields().forEach(field -> fields.add(FieldCoordinates.coordinates(object, field)));
            }
        }

        assertThat(types.fetchers().keySet()).isEqualTo(fields);
        assertThat(types.fetchers().values()).allMatch(LightDataFetcher.class::isInstance);
    }

    private static GraphQLNamedType way(GraphqlTypes types) {
        return types.all().stream()
                .filter(type -> type.getName().equals("RefugeWay"))
                .findFirst()
                .orElseThrow();
    }

    private static GraphQLSchema schema(Map<String, Object> answers) {
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        GraphQLObjectType.Builder query = GraphQLObjectType.newObject().name("Query");
        List<GraphqlTypes> all = new ArrayList<>(
                GraphqlTypes.ofAll(List.of(MODEL, LEAVING), SCALARS).values());
        all.forEach(types -> types.fetchers().forEach((at, fetcher) -> code.dataFetcher(at, fetcher)));
        DataFetcher<Object> form = environment -> answers;
        code.dataFetcher(FieldCoordinates.coordinates("Query", "form"), form);
        query.field(
                field -> field.name("form").type(all.getFirst().answers()).argument(argument -> argument.name("input")
                        .type(all.getFirst().input())));
        query.field(
                field -> field.name("leaving").type(all.getLast().answers()).argument(argument -> argument.name("input")
                        .type(all.getLast().input())));
        return GraphQLSchema.newSchema().query(query).codeRegistry(code.build()).build();
    }

    private static GraphQLScalarType plain(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(Scalars.GraphQLString.getCoercing())
                .build();
    }
}

package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.webapp.graphql.PublicCatalogue.Part;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.document.Prepared;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.schema.SchemaSource;
import org.samanvay.webapp.graphql.schema.StandInSchema;

class PublicCatalogueTest {
    private static final GraphqlEngine CORE = new GraphqlEngine(
            SchemaSource.of(PublicCatalogueTest.class.getClassLoader(), StandInSchema.NO_BEANS)
                    .schema(department -> false),
            Limits.USUAL,
            document -> Set.of());

    @ParameterizedTest
    @EnumSource
    void aPartAsksForItselfAndNothingElse(Part part) {
        Prepared prepared = CORE.prepare(part.text());
        assertThat(prepared).isInstanceOf(Ready.class);
        OperationDefinition operation =
                ((Ready) prepared).operation(Optional.empty()).orElseThrow();
        assertThat(operation.getOperation()).isEqualTo(Operation.QUERY);
        assertThat(operation.getSelectionSet().getSelections())
                .singleElement()
                .isInstanceOfSatisfying(
                        Field.class, field -> assertThat(field.getName()).isEqualTo(part.field()));
        assertThat(((Ready) prepared).rows(operation, Map.of("state", 5, "first", 100)))
                .isLessThan(Limits.USUAL.rows());
    }

    @Test
    void anAddressSaysWhichPageOfWhichState() {
        assertThat(PublicCatalogue.variables(
                        Part.SCHEMES, Map.of("state", "5", "first", "20", "after", "eA", "department", "police")))
                .isEqualTo(Map.of("state", 5, "first", 20, "after", "eA", "department", "police"));
        assertThat(Part.of("/rights")).contains(Part.RIGHTS);
        assertThat(Part.of("/cases")).isEmpty();
        assertThat(Part.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "query", "State", "x", ""})
    void nothingElseStandsInAnAddress(String name) {
        assertThatThrownBy(() -> PublicCatalogue.variables(Part.SCHEMES, Map.of(name, "5")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.arguments()).containsEntry("field", name));
    }

    @Test
    void theStatesAreOfNoState() {
        assertThat(PublicCatalogue.variables(Part.STATES, Map.of("first", "100"))).isEqualTo(Map.of("first", 100));
        assertThatThrownBy(() -> PublicCatalogue.variables(Part.STATES, Map.of("state", "5")))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "5.0", "5 ", "99999999999"})
    void aNumberIsOne(String value) {
        assertThatThrownBy(() -> PublicCatalogue.variables(Part.SCHEMES, Map.of("state", value))).isInstanceOf(Problem.class);
    }
}

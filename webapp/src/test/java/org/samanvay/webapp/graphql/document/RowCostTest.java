package org.samanvay.webapp.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.schema.StandInSchema;
import org.samanvay.webapp.graphql.standin.StandInApi;

/** How many rows a document asks for at the most. */
class RowCostTest {
    private static final String VARIABLE = "query ($n: Int, $m: Int = 7) { rows(first: $n) { nodes { timeline(first: $m)"
            + " { count } } } }";

    private final Documents documents = new Documents(StandInSchema.of(new StandInApi()), Limits.USUAL, document -> Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename }                                                               | 0
            { row(id: 1) { id } }                                                        | 0
            { rows { nodes { id } } }                                                    | 20
            { rows(first: null) { nodes { id } } }                                       | 20
            { rows(first: 3) { nodes { id } } }                                          | 3
            { rows(first: 3) { nodes { timeline(first: 10) { count } } } }               | 33
            { rows(first: 3) { nodes { a: timeline(first: 10) { count } b: timeline { count } } } } | 93
            { rows(first: 3) { nodes { linked { linked { timeline(first: 10) { count } } } } } } | 33
            { ...F ...F } fragment F on Query { rows(first: 5) { nodes { id } } }        | 10
            { ... { rows(first: 5) { nodes { ... on Row { timeline(first: 2) { count } } } } } } | 15
            { rows(first: 2000000000) { nodes { timeline(first: 2000000000) { count } } } } | 2147483647
            """)
    void multipliesWhatTheDocumentSays(String document, long rows) {
        assertThat(rows(document, Map.of())).isEqualTo(rows);
    }

    @Test
    void putsVariablesIn() {
        assertThat(rows(VARIABLE, Map.of())).isEqualTo(20 + 20 * 7);
        assertThat(rows(VARIABLE, Map.of("n", 2, "m", 3))).isEqualTo(2 + 2 * 3);
        assertThat(rows(VARIABLE, Map.of("n", 2_000_000_000, "m", 2_000_000_000))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void countsWhatIsNoSizeAsNone() {
        assertThat(rows(VARIABLE, Map.of("n", -5))).isZero();
        assertThat(rows(VARIABLE, Map.of("n", "many"))).isEqualTo(20 + 20 * 7);
    }

    @Test
    void countsAnOperationForItself() {
        Ready two = prepared("query A { rows(first: 3) { nodes { id } } } query B { rows(first: 4) { nodes { id } } }");
        assertThat(two.rows(two.operation(Optional.of("B")).orElseThrow(), Map.of())).isEqualTo(4);
    }

    private long rows(String document, Map<String, Object> variables) {
        Ready ready = prepared(document);
        OperationDefinition operation = ready.operation(Optional.empty()).orElseThrow();
        return ready.rows(operation, variables);
    }

    private Ready prepared(String document) {
        assertThat(documents.prepare(document)).as(document).isInstanceOf(Ready.class);
        return (Ready) documents.prepare(document);
    }
}

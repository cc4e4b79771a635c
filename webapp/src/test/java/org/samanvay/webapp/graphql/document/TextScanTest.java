package org.samanvay.webapp.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.webapp.graphql.error.RequestProblem;

class TextScanTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "{ a(x: 1.5e10, y: -2, z: 0.5E-3) }",
        "{ a1e1000000000 }",
        "{ a(x: \"1e1000000000 \\\" 9\") }",
        "{ a(x: \"\"\"1e1000000000 \\\"\"\" \" \"\"\") }",
        "{ a # 1e1000000000\n }",
        "{ a(x: \"\") }",
        ""
    })
    void findsNothingInHarmlessTexts(String text) {
        assertThat(new TextScan(text, Limits.USUAL).refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{ a(x: 1e1000000000) }`                                    | NUMBER_TOO_LARGE
            `{ a(x: 1E+0001000) }`                                      | NUMBER_TOO_LARGE
            `{ a(x: 12345678901234567890123456789012345678901) }`       | NUMBER_TOO_LARGE
            `{ a(x: "open`                                              | GRAPHQL_PARSE_FAILED
            `{ a(x: "\\`                                                | GRAPHQL_PARSE_FAILED
            """)
    void namesWhatIsTooMuch(String text, RequestProblem problem) {
        assertThat(new TextScan(text, Limits.USUAL).refusal()).contains(problem);
    }

    @Test
    void countsListsWhereverTheyStand() {
        String long1 = "{ a(x: {y: [[1], [" + "{z: $v} ".repeat(400) + "]]}) }";
        assertThat(new TextScan(long1, Limits.USUAL).refusal()).contains(RequestProblem.DOCUMENT_TOO_LARGE);
        String long2 = "{ a(x: {y: [[1], [" + "$v ".repeat(501) + "]]}) }";
        assertThat(new TextScan(long2, Limits.USUAL).refusal()).contains(RequestProblem.LIST_TOO_LONG);
        String fits = "{ a(x: {y: [[1], [" + "$v ".repeat(500) + "]]}) }";
        assertThat(new TextScan(fits, Limits.USUAL).refusal()).isEmpty();
    }

    @Test
    void knowsWhetherAnyStringWasSeen() {
        assertThat(strings("{ a(x: 1, y: RED) } # \"no\"")).isFalse();
        assertThat(strings("{ a(x: \"Kamla\") }")).isTrue();
    }

    private static boolean strings(String text) {
        TextScan scan = new TextScan(text, Limits.USUAL);
        assertThat(scan.refusal()).isEmpty();
        return scan.hasStrings();
    }
}

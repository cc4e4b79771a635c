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

    /** Counted in looks at a character, which no machine does faster or slower. */
    @ParameterizedTest
    @ValueSource(strings = {" ", ",", "a ", "#x\n", "\"x\" ", "\"\"\"x\"\"\" ", "...F ", "@a ", "$a:1 ", "12e3 ", "{a}", "[1]"})
    void looksAtEachCharacterAFewTimesHoweverLongTheText(String piece) {
        Limits none = new Limits(2_000_000, 2_000_000, 15, 2_000, 30, 50, 2_000_000, 20_000, 100_000);
        Counted small = new Counted(piece.repeat(10_000 / piece.length()));
        Counted large = new Counted(piece.repeat(1_000_000 / piece.length()));
        assertThat(new TextScan(small, none).refusal()).isEmpty();
        assertThat(new TextScan(large, none).refusal()).isEmpty();
        assertThat(large.looks).isLessThan(101 * small.looks).isLessThan(8L * large.length());
    }

    /** However long the rest is: nobody looks at it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a `     | DOCUMENT_TOO_LARGE
            `...F `  | DOCUMENT_TOO_LARGE
            `@a `    | DOCUMENT_TOO_LARGE
            `$a:1 `  | DOCUMENT_TOO_LARGE
            `{`      | DOCUMENT_TOO_DEEP
            `[`      | DOCUMENT_TOO_DEEP
            `[1 `    | DOCUMENT_TOO_DEEP
            `9`      | NUMBER_TOO_LARGE
            """)
    void stopsAtTheTokenThatIsOneTooMany(String piece, RequestProblem problem) {
        Limits anyLength = new Limits(2_000_000, 2_000, 15, 2_000, 30, 50, 500, 20_000, 100_000);
        Counted text = new Counted(piece.repeat(1_000_000 / piece.length()));
        assertThat(new TextScan(text, anyLength).refusal()).contains(problem);
        int looksOfAToken = 8 * piece.length();
        assertThat(text.looks).isLessThan(problem == RequestProblem.NUMBER_TOO_LARGE ? 1_100_000 : 2_001 * looksOfAToken);
    }

    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static boolean strings(String text) {
        TextScan scan = new TextScan(text, Limits.USUAL);
        assertThat(scan.refusal()).isEmpty();
        return scan.hasStrings();
    }
}

package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to cost more than they say: each is refused by name, before anything runs. */
class HostileDocumentsTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long FEW_BYTES = 1_500_000;

    private final ExchangeFixture endpoint = new ExchangeFixture();

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("deep", "{ row(id: \"a\") " + "{ linked ".repeat(20) + "{ id }" + " }".repeat(21), "DOCUMENT_TOO_DEEP"),
                arguments("deeper than the parser goes", "{ row(id: \"a\") " + "{ linked ".repeat(400), "DOCUMENT_TOO_DEEP"),
                arguments("deep through fragments", chain(20), "DOCUMENT_TOO_DEEP"),
                arguments("deep in what is not offered", "subscription { " + "row { ".repeat(20) + "id" + " }".repeat(21), "DOCUMENT_TOO_DEEP"),
                arguments("deep beside what is asked", "query A { __typename } query B { " + "row { ".repeat(20) + "id" + " }".repeat(21), "DOCUMENT_TOO_DEEP"),
                arguments("deep list literal", "{ many(count: " + "[".repeat(600) + "]".repeat(600) + ") { id } }", "DOCUMENT_TOO_DEEP"),
                arguments("wide", "{ " + "__typename ".repeat(3_000) + "}", "DOCUMENT_TOO_LARGE"),
                arguments("aliases", "{ " + numbered(40, "a%d: __typename ") + "}", "TOO_MANY_ALIASES"),
                arguments("aliases through fragments", "{ ...F ...F ...F ...F } fragment F on Query { "
                        + numbered(10, "a%d: __typename ") + "}", "TOO_MANY_ALIASES"),
                arguments("fragment bomb", bomb(40), "DOCUMENT_TOO_COSTLY"),
                arguments("fragment cycle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "DOCUMENT_TOO_DEEP"),
                arguments("fragment in itself, unused", "{ __typename } fragment A on Query { ...A }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("directives", "{ __typename " + "@a ".repeat(200) + "}", "TOO_MANY_DIRECTIVES"),
                arguments("directives over fields", "{ " + "__typename @skip(if: false) ".repeat(60) + "}", "TOO_MANY_DIRECTIVES"),
                arguments("exponent", "{ many(count: 1e1000000000) { id } }", "NUMBER_TOO_LARGE"),
                arguments("negative exponent", "{ many(count: -1.0E-99999) { id } }", "NUMBER_TOO_LARGE"),
                arguments("digits", "{ many(count: " + "9".repeat(40_000) + ") { id } }", "NUMBER_TOO_LARGE"),
                arguments("exponent in a string for a long", "query @constraint(min: \"1e1000000000\") { __typename }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("list literal", "{ many(count: [" + "1 ".repeat(600) + "]) { id } }", "LIST_TOO_LONG"),
                arguments("lists in lists", "{ rows(first: 100) { nodes { a: timeline(first: 100) { count } b: timeline(first: 100)"
                        + " { count } c: timeline(first: 100) { count } } } }", "RESULT_TOO_LARGE"),
                arguments("lists in lists through fragments", "{ ...F ...F ...F } fragment F on Query { rows(first: 100) { nodes"
                        + " { ... on Row { timeline(first: 100) { count } } } } }", "RESULT_TOO_LARGE"),
                arguments("lists of one field, told apart by what is below", "{ rows(first: 2147483647) { nodes { timeline(first:"
                        + " 2147483647) { count } } } }", "RESULT_TOO_LARGE"),
                arguments("white space", "{" + " ".repeat(60_000) + "__typename }", "DOCUMENT_TOO_LARGE"),
                arguments("comments", "{ __typename }" + "#" + ",".repeat(55_000), "DOCUMENT_TOO_LARGE"),
                arguments("circular introspection", "{ __schema { types { fields { type { fields { type { fields { type "
                        + "{ fields { type { fields { type { fields { name } } } } } } } } } } } } } }", "DOCUMENT_TOO_COSTLY"),
                arguments("unclosed string", "{ row(id: \"" + "a".repeat(40_000), "GRAPHQL_PARSE_FAILED"),
                arguments("homoglyph", "{ __typenаme }", "GRAPHQL_PARSE_FAILED"),
                arguments("schema definition", "type A { a: Int }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("empty", "", "GRAPHQL_PARSE_FAILED"),
                arguments("null character", "{ \u0000 }", "GRAPHQL_PARSE_FAILED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areRefusedByName(String name, String document, String code) {
        assertThat(endpoint.query(document).body()).contains("\"code\":\"" + code + "\"").doesNotContain("\"data\"");
        assertThat(endpoint.api.statements()).isEmpty();
    }

    /** Counted in bytes allocated, which a busy machine does not change. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areRefusedForLittle(String name, String document, String code) {
        assertThat(allocatedBy(document)).isLessThan(FEW_BYTES);
    }

    /**
     * Of a megabyte no more is kept than reading it takes, a few bytes for each; the document itself is not looked at.
     * How often the limiter looks at a character is counted in {@code TextScanTest}.
     */
    @ParameterizedTest
    @ValueSource(strings = {" ", ",", "a ", "{", "[", "#", "\"", "...F ", "@a ", "$a:1 ", "1e9 ", "क"})
    void refusingTenTimesTheDocumentCostsTwelveTimesAtTheMost(String piece) {
        String small = "{" + piece.repeat(100_000 / piece.length());
        String large = "{" + piece.repeat(1_000_000 / piece.length());
        assertThat(endpoint.query(large).body()).contains("\"code\":\"DOCUMENT_TOO_LARGE\"");
        assertThat(allocatedBy(large)).isLessThan(12 * allocatedBy(small)).isLessThan(12 * bytes(large));
    }

    /** The values of a request outnumber its bytes' worth: each takes the room of twenty. */
    @Test
    void aListOfVariablesWithoutEndIsNotEvenRead() {
        String list = "{\"query\":\"{__typename}\",\"variables\":{\"a\":[" + "1,".repeat(1_000_000) + "1]}}";
        byte[] body = list.getBytes(StandardCharsets.UTF_8);
        assertThat(endpoint.post(list).body()).contains("\"code\":\"LIST_TOO_LONG\"");
        assertThat(allocatedBy(body)).isLessThan(5L * body.length);
    }

    static Stream<Arguments> bodies() {
        String ask = "{\"query\":\"{__typename}\"}";
        return Stream.of(
                arguments("batch", "[" + (ask + ",").repeat(40_000) + ask + "]", "BATCH_NOT_ALLOWED"),
                arguments("one key many times", "{" + "\"query\":\"{__typename}\",".repeat(40_000) + "\"x\":1}", "BODY_NOT_JSON"),
                arguments("one variable many times",
                        "{\"variables\":{" + "\"a\":1,".repeat(100_000) + "\"b\":1}}", "BODY_NOT_JSON"),
                arguments("lists in lists", "{\"variables\":{\"a\":" + "[".repeat(900_000), "DOCUMENT_TOO_DEEP"),
                arguments("objects in objects", "{\"variables\":{\"a\":" + "{\"a\":".repeat(200_000), "DOCUMENT_TOO_DEEP"),
                arguments("many names", "{\"variables\":{" + IntStream.range(0, 90_000)
                        .mapToObj(i -> "\"n" + i + "\":1,").collect(Collectors.joining()) + "\"b\":1}}", "LIST_TOO_LONG"),
                arguments("digits", "{\"variables\":{\"a\":" + "9".repeat(900_000) + "}}", "NUMBER_TOO_LARGE"),
                arguments("exponent", "{\"variables\":{\"a\":1e1000000000}}" + " ".repeat(900_000), "NUMBER_TOO_LARGE"));
    }

    /** It has to be read, which takes three times its length; what is refused costs little beyond that. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void bodiesAreRefusedForLittleMoreThanReadingThem(String name, String body, String code) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(endpoint.post(body).body()).contains("\"code\":\"" + code + "\"");
        assertThat(allocatedBy(bytes)).isLessThan(4L * bytes.length + FEW_BYTES);
    }

    @Test
    void measuringAFragmentBombGrowsWithItsTextOnly() {
        allocatedBy(bomb(80));
        long small = allocatedBy(bomb(20));
        long large = allocatedBy(bomb(80));
        assertThat(large).isLessThan(small * 8);
    }

    /** Valid, and yet each field has to be compared with all others of its name: as many as the limits let through. */
    @ParameterizedTest
    @ValueSource(strings = {"row(id: 1) { id } ", "row(id: 1) { linked { linked { id } } } "})
    void fieldsOfOneNameAreComparedForLittle(String field) {
        int most = 1_900 / (int) field.chars().filter(c -> !Character.isWhitespace(c)).count() * 2;
        String document = "{ " + field.repeat(most) + "}";
        assertThat(allocatedBy(document)).isLessThan(40_000_000);
    }

    @Test
    void introspectionIsAllowedOnceOnly() {
        String fields = "types { name } ";
        assertThat(endpoint.query("{ __schema { " + fields + "} }").status()).isEqualTo(200);
        assertThat(endpoint.query("{ a: __schema { " + fields + "} b: __schema { " + fields + "} }").body())
                .contains("\"code\":\"DOCUMENT_TOO_COSTLY\"");
    }

    @Test
    void anAnswerThatGrowsBeyondItsLimitIsDropped() {
        assertThat(endpoint.query("{ many(count: 40000) { id status opened } }").body())
                .contains("\"code\":\"RESULT_TOO_LARGE\"")
                .doesNotContain("\"data\"");
    }

    private static long bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8).length;
    }

    private long allocatedBy(String document) {
        return allocatedBy(("{\"query\":" + ExchangeFixture.quoted(document) + "}").getBytes(StandardCharsets.UTF_8));
    }

    private long allocatedBy(byte[] body) {
        endpoint.answer(body);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        endpoint.answer(body);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static String numbered(int count, String template) {
        return IntStream.range(0, count).mapToObj(template::formatted).collect(Collectors.joining());
    }

    private static String bomb(int fragments) {
        String lines = IntStream.range(0, fragments)
                .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }%n".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        return "{ ...F0 } " + lines + "fragment F" + fragments + " on Query { __typename }";
    }

    private static String chain(int fragments) {
        String lines = IntStream.range(0, fragments)
                .mapToObj(i -> "fragment F%d on Row { linked { ...F%d } } ".formatted(i, i + 1))
                .collect(Collectors.joining());
        return "{ row(id: \"a\") { ...F0 } } " + lines + "fragment F" + fragments + " on Row { id }";
    }
}

package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.webapp.graphql.ExchangeFixture.Said;

/** Statuses, content types and the refusals that need no GraphQL. */
class ExchangeHttpTest {
    private static final String ASK = "{\"query\":\"{ __typename }\"}";
    private static final Map<String, String> JSON = Map.of("accept", "application/json");

    private final ExchangeFixture endpoint = new ExchangeFixture();

    @Test
    void answersAnUnknownCallerWithoutReadingTheBody() throws IOException {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the body was read");
            }
        };
        Question question = new Question("POST", Map.of("content-type", "application/json"), Optional.of(Map.of()), -1, unread);
        Said said = ExchangeFixture.said(endpoint.exchange.answer(question, false));
        assertThat(said.status()).isEqualTo(401);
        assertThat(said.body()).contains("\"code\":\"UNAUTHENTICATED\"").contains("पहले साइन इन करें");
    }

    @Test
    void runsADocumentOfTheScreensByItsHash() {
        Said said = endpoint.post("{\"documentId\":\"sha256:0a\"}", JSON);
        assertThat(said.body()).contains("\"__typename\":\"Query\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                        | identity | UNSUPPORTED_MEDIA_TYPE
            application/x-www-form-urlencoded | identity | UNSUPPORTED_MEDIA_TYPE
            application/json; charset=utf-16  | identity | UNSUPPORTED_MEDIA_TYPE
            application/json                  | gzip     | UNSUPPORTED_MEDIA_TYPE
            application/json                  | br       | UNSUPPORTED_MEDIA_TYPE
            application/json                  | identity, gzip | UNSUPPORTED_MEDIA_TYPE
            application/json, text/plain      | identity | UNSUPPORTED_MEDIA_TYPE
            """)
    void refusesOtherBodies(String type, String encoding, String code) {
        Said said = endpoint.post(ASK, Map.of("content-type", type, "content-encoding", encoding));
        assertThat(said.status()).isEqualTo(415);
        assertThat(said.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{ "not`                                              | BODY_NOT_JSON
            `"text"`                                              | BODY_NOT_JSON
            `{"query":"{__typename}"} {}`                         | BODY_NOT_JSON
            `{"query":"{__typename}","query":"{__typename}"}`     | BODY_NOT_JSON
            `{"query":"a","variables":{"a":1,"a":2}}`             | BODY_NOT_JSON
            `[{"query":"{__typename}"}]`                          | BATCH_NOT_ALLOWED
            `{}`                                                  | PARAMETER_MISSING
            `{"documentId":"sha256:ff"}`                          | DOCUMENT_UNKNOWN
            `{"documentId":"sha256:0a","query":"{__typename}"}`   | PARAMETER_INVALID
            `{"documentId":7}`                                    | PARAMETER_INVALID
            `{"query":null}`                                      | PARAMETER_MISSING
            `{"query":7}`                                         | PARAMETER_INVALID
            `{"query":"{__typename}","variables":[]}`             | PARAMETER_INVALID
            `{"query":"{__typename}","operationName":{}}`         | PARAMETER_INVALID
            `{"query":"{__typename}","extensions":"x"}`           | PARAMETER_INVALID
            `{"query":"a","variables":{"n":1e1000000000}}`        | NUMBER_TOO_LARGE
            `{"query":"a","variables":{"n":[-1.5E+99999]}}`       | NUMBER_TOO_LARGE
            """)
    void refusesBodiesThatAreNoRequest(String body, String code) {
        Said said = endpoint.post(body, JSON);
        assertThat(said.body()).contains("\"code\":\"" + code + "\"");
        assertThat(said.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "'{\"a\":', }"})
    void refusesVariablesNestedWithoutEnd(String open, String close) {
        assertThat(nested(open, close, 30).status()).isEqualTo(200);
        assertThat(nested(open, close, 40).body()).contains("\"code\":\"DOCUMENT_TOO_DEEP\"");
        assertThat(nested(open, close, 400_000).body()).contains("\"code\":\"DOCUMENT_TOO_DEEP\"");
    }

    private Said nested(String open, String close, int depth) {
        String value = open.repeat(depth) + "1" + close.repeat(depth);
        return endpoint.post("{\"query\":\"{__typename}\",\"variables\":{\"x\":" + value + "}}");
    }

    @Test
    void refusesABodyBeyondTheLimitByItsAnnouncementAndByItsLength() throws IOException {
        Question announced = posting(1L << 40, InputStream.nullInputStream());
        assertThat(endpoint.exchange.answer(announced, true).status()).isEqualTo(413);
        assertThat(endpoint.post(" ".repeat(ExchangeFixture.LONGEST_BODY + 1)).status()).isEqualTo(413);
        assertThat(endpoint.post(ASK + " ".repeat(90_000)).status()).isEqualTo(200);
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        byte[] broken = {'{', '"', 'q', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};
        Question question = posting(-1, new ByteArrayInputStream(broken));
        assertThat(endpoint.exchange.answer(question, true).status()).isEqualTo(400);
    }

    @Test
    void tellsWhoBreaksOffThatTheRequestDidNotArrive() throws IOException {
        InputStream brokenOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        Said said = ExchangeFixture.said(endpoint.exchange.answer(posting(-1, brokenOff), true));
        assertThat(said.status()).isEqualTo(408);
        assertThat(said.body()).contains("BODY_TOO_SLOW", "अनुरोध समय पर नहीं पहुँचा");
    }

    private static Question posting(long announced, InputStream body) {
        Map<String, String> headers = Map.of("content-type", "application/json");
        return new Question("POST", headers, Optional.of(Map.of()), announced, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{ nothing }", "query ($n: Int!) { many(count: $n) { id } }"})
    void saysByTheStatusWhatFailedOnlyWhereTheTypeAllowsIt(String document) {
        String body = "{\"query\":" + ExchangeFixture.quoted(document) + "}";
        Said strict = endpoint.post(body);
        assertThat(strict.status()).isEqualTo(400);
        assertThat(strict.type()).startsWith("application/graphql-response+json");
        assertThat(strict.body()).doesNotContain("\"data\"");
        Said plain = endpoint.post(body, JSON);
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.type()).startsWith("application/json");
    }

    @Test
    void answersPartOfTheDataWithStatus200() {
        Said said = endpoint.query("{ stale row(id: \"a\") { id } }");
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.body()).contains("\"data\":{\"stale\":null,\"row\":{\"id\":\"a\"}}");
    }

    @Test
    void choosesTheOperationByName() {
        String two = "\"query\":\"query A { a: __typename } query B { b: __typename }\"";
        assertThat(endpoint.post("{" + two + ",\"operationName\":\"B\"}").body()).contains("\"b\":\"Query\"");
        assertThat(endpoint.post("{" + two + ",\"operationName\":\"C\"}").body()).contains("OPERATION_NOT_FOUND");
        assertThat(endpoint.post("{" + two + "}").body()).contains("OPERATION_NOT_FOUND");
        assertThat(endpoint.query("fragment F on Query { __typename }").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE"})
    void knowsNoOtherMethod(String method) {
        assertThat(endpoint.ask(method, JSON, Map.of(), ASK).status()).isEqualTo(405);
    }

    @Test
    void offersNoWebSocket() {
        Map<String, String> headers = Map.of("upgrade", "websocket");
        assertThat(endpoint.ask("GET", headers, Map.of("query", "{__typename}"), "").status()).isEqualTo(400);
    }

    @Test
    void hasNothingForACallerWhoTakesNoJson() {
        assertThat(endpoint.post(ASK, Map.of("accept", "text/html")).status()).isEqualTo(406);
    }

    @Test
    void answersAGetThatCarriesNoValue() {
        assertThat(endpoint.get(Map.of("query", "{ rows { nodes { id } } }")).status()).isEqualTo(200);
        assertThat(endpoint.get(Map.of("query", "{ __type(name: \"Row\") { name } }")).body()).contains("Row");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mutation { __typename }", "{ row(id: \"personal\") { id } }", "mutation { open(input: {id: \"a\"}) }"
    })
    void refusesAGetThatChangesOrNamesSomething(String document) {
        assertThat(endpoint.get(Map.of("query", document)).status()).isEqualTo(405);
    }

    @Test
    void refusesAnAddressThatCannotBeRead() throws IOException {
        Question unreadable =
                new Question("GET", JSON, Optional.empty(), -1, InputStream.nullInputStream());
        Said said = ExchangeFixture.said(endpoint.exchange.answer(unreadable, true));
        assertThat(said.status()).isEqualTo(400);
        assertThat(said.body()).contains("ADDRESS_UNREADABLE");
    }

    @Test
    void refusesVariablesInAnAddress() {
        Map<String, String> asked =
                Map.of("query", "query ($id: ID!) { row(id: $id) { id } }", "variables", "{\"id\":\"personal\"}");
        assertThat(endpoint.get(asked).status()).isEqualTo(405);
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * GraphQL over HTTP as the server answers it, and none of what SmallRye's stock servlet gets wrong. What needs no
 * network is in {@code ExchangeHttpTest}, with more of each kind.
 */
@OnLiberty
class GraphqlOverHttpIT {
    private static final String ASK = "{\"query\":\"{ __typename }\"}";
    private static final String JSON = "Content-Type: application/json";

    private static String token;

    @BeforeAll
    static void aProgramsToken() {
        token = Api.inSession(Accounts.settledOfficer().session())
                .run(
                        "mutation ($key: String!) { createAccessToken(name: \"audit\", scopes: [READ], days: 1,"
                                + " idempotencyKey: $key) { word } }",
                        "key", key())
                .at("/createAccessToken/word")
                .asText();
    }

    /** The suite of npm's graphql-http, as its authors wrote it. */
    @Test
    void passesAllAuditsOfGraphqlOverHttp() throws IOException, InterruptedException {
        assumeFalse(Boolean.getBoolean("samanvay.it.without.node"), "built with -Dskip.frontend");
        Process node = new ProcessBuilder("node", "src/test/audit/audit.mjs", Api.ADDRESS + "/graphql", token)
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).contains("61 of 61 audits pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "X-Nothing: 0", "Content-Type: text/plain", "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: multipart/form-data; boundary=x", "Content-Type: application/graphql",
        "Content-Type: application/json\r\nContent-Type: text/plain"
    })
    void takesNoBodyThatAFormOfAnotherSiteCouldSend(String type) {
        posted(ASK, type).assertRefused(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{"query":`                                   | BODY_NOT_JSON
            `[{"query":"{__typename}"}]`                  | BATCH_NOT_ALLOWED
            `{"query":"{__typename}","query":"{me{a}}"}`  | BODY_NOT_JSON
            `{"query":"{__typename}","variables":7}`      | PARAMETER_INVALID
            `{}`                                          | PARAMETER_MISSING
            `{"variables":{"n":1e1000000000}}`            | NUMBER_TOO_LARGE
            """)
    void answersABrokenBodyWithACodeOfItsOwn(String body, String code) {
        posted(body, JSON).assertRefused(400, code);
    }

    /** The hole of CVE-2026-76763. The document came whole, so in plain JSON it is answered with 200. */
    @Test
    void refusesAHugeNumberInTheDocument() {
        posted("{\"query\":\"{ cases(first: 1e1000000000) { nodes { id } } }\"}", JSON)
                .assertRefused(200, "NUMBER_TOO_LARGE");
    }

    /** The container would unpack it, were it not asked beforehand; of two headers it goes by the second. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "br", "identity, gzip", "identity\r\nContent-Encoding: gzip"})
    void unpacksNothing(String encoding) throws IOException {
        byte[] bomb = RawHttp.packed(50_000_000);
        RawHttp answer = RawHttp.ask(post("/graphql", bomb.length, JSON, "Content-Encoding: " + encoding), bomb);
        answer.assertRefused(415, "UNSUPPORTED_MEDIA_TYPE");
        RawHttp atTheDoor = RawHttp.ask(RawHttp.head(
                "POST /sign-in", JSON, "Content-Encoding: " + encoding, "Content-Length: " + bomb.length), bomb);
        atTheDoor.assertRefused(400, "INVALID_ARGUMENT");
    }

    /** {@code operationName} is the name and not the query; what is decoded is decoded once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query A { a: __typename } query B { b: __typename } | operationName=B | 200 | `"b":"Query"`
            query A { a: __typename } query B { b: __typename } | operationName=C | 400 | OPERATION_NOT_FOUND
            query A { a: __typename } query B { b: __typename } | x=1             | 400 | OPERATION_NOT_FOUND
            { __typename }%23                                   | x=1             | 400 | GRAPHQL_PARSE_FAILED
            mutation { __typename }                             | x=1             | 405 | GET_NOT_ALLOWED
            { case(id: "personal") { id } }                     | x=1             | 405 | GET_NOT_ALLOWED
            { __typename }                                      | x=%zz           | 400 | ADDRESS_UNREADABLE
            { __typename }                                      | x=%ff%fe        | 400 | ADDRESS_UNREADABLE
            { __typename }                                      | query=a         | 400 | ADDRESS_UNREADABLE
            """)
    void readsAnAddressAsItIsWritten(String query, String more, int status, String said) {
        RawHttp answer = RawHttp.ask(RawHttp.head(
                "GET /graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&" + more,
                "Accept: application/graphql-response+json",
                "Authorization: Bearer " + token));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/schema.graphql", "/schema.graphql", "/graphql-ui", "/graphql/", "/q/graphql-ui"})
    void publishesNoSchemaBesideTheEndpoint(String path) {
        RawHttp answer = RawHttp.ask(RawHttp.head("GET " + path, "Authorization: Bearer " + token));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("type Query");
    }

    /** Nor is anything served under SmallRye's sub-protocols. */
    @ParameterizedTest
    @ValueSource(strings = {
        "websocket\r\nSec-WebSocket-Protocol: graphql-ws", "websocket\r\nSec-WebSocket-Protocol: graphql-transport-ws",
        "h2c, WebSocket"
    })
    void opensNoWebSocket(String upgrade) {
        upgraded(upgrade).assertRefused(400, "UPGRADE_NOT_OFFERED");
    }

    /** In HTTP/2 behind a proxy's back, requests would pass it unseen. */
    @Test
    void passesOverTheOfferOfHttp2() {
        RawHttp answer = upgraded("h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("\"__typename\":\"Query\"");
    }

    private static RawHttp upgraded(String upgrade) {
        return RawHttp.ask(RawHttp.head(
                "GET /graphql?query=%7B__typename%7D",
                "Authorization: Bearer " + token,
                "Connection: Upgrade, HTTP2-Settings",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13",
                "Upgrade: " + upgrade));
    }

    /** The thread that served one of them serves the other next. */
    @Test
    void nobodyGetsAnothersAnswer() {
        List<Api> officers = List.of(Api.signedInAs("sho.salvan"), Api.signedInAs("osc.dehradun"));
        List<String> names = officers.stream().map(GraphqlOverHttpIT::name).toList();
        List<CompletableFuture<Void>> callers = IntStream.range(0, 4)
                .mapToObj(caller -> CompletableFuture.runAsync(() -> IntStream.range(0, 200).forEach(i -> assertThat(
                                name(officers.get((caller + i) % 2)))
                        .isEqualTo(names.get((caller + i) % 2)))))
                .toList();
        callers.forEach(CompletableFuture::join);
        assertThat(names).doesNotHaveDuplicates();
    }

    /** SmallRye's batches give all aliases of a field what the first one asked for. */
    @Test
    void aliasesOfOneFieldGetWhatEachAskedFor() {
        Api station = Api.signedInAs("sho.salvan");
        Api centre = Api.signedInAs("osc.dehradun");
        for (int i = 0; i < 2; i++) {
            SampleCase opened = SampleCase.openedBy(station);
            opened.firReference();
            opened.referTo(centre, "shelter");
            opened.referTo(centre, "counselling");
            opened.answer(centre, "acceptReferral");
        }
        JsonNode cases = station.run("{ cases(first: 2) { nodes {"
                        + " one: referrals(first: 1) { nodes { id } } two: referrals(first: 2) { nodes { id } }"
                        + " accepted: referrals(statuses: [ACCEPTED]) { nodes { status } }"
                        + " sent: referrals(statuses: [SENT]) { nodes { status } }"
                        + " first: timeline(first: 1) { nodes { kind } } more: timeline(first: 3) { nodes { kind } }"
                        + " none: entries(form: \"police.none\") { nodes { id } } all: entries { nodes { id } } } } }")
                .at("/cases/nodes");
        assertThat(cases).hasSize(2);
        cases.forEach(one -> {
            assertThat(one.at("/one/nodes")).hasSize(1);
            assertThat(one.at("/two/nodes")).hasSize(2);
            assertThat(one.at("/accepted/nodes").findValuesAsText("status")).containsExactly("ACCEPTED");
            assertThat(one.at("/sent/nodes").findValuesAsText("status")).containsExactly("SENT");
            assertThat(one.at("/first/nodes")).hasSize(1);
            assertThat(one.at("/more/nodes")).hasSize(3);
            assertThat(one.at("/none/nodes")).isEmpty();
            assertThat(one.at("/all/nodes")).hasSize(1);
        });
    }

    private static String name(Api officer) {
        return officer.run("{ me { displayName } }").at("/me/displayName").asText();
    }

    private static RawHttp posted(String body, String type) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return RawHttp.ask(post("/graphql", bytes.length, type, "Accept: application/json"), bytes);
    }

    private static String post(String path, int length, String... headers) {
        return RawHttp.head(
                "POST " + path,
                "Authorization: Bearer " + token,
                "Content-Length: " + length,
                String.join("\r\n", headers));
    }

}

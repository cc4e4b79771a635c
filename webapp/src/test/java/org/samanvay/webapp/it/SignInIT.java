package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what a stranger, another site's page or a guesser gets. */
@OnLiberty
class SignInIT {
    private static final String ME = "{ me { displayName } }";

    @ParameterizedTest
    @CsvSource({
        "POST, /graphql",
        "GET, /graphql",
        "GET, /graphiql",
        "GET, /schema.graphql",
        "POST, /sign-out",
        "GET, /sign-in",
        "GET, /assets/%2e%2e/graphql",
        "GET, //graphql",
        "GET, /anything"
    })
    void strangersGetNothing(String method, String path) {
        HttpResponse<String> answer = Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + path))
                .method(method, BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isIn(400, 401);
    }

    @Test
    void refusalsCarryTheHeadersOfEveryAnswer() {
        HttpResponse<String> answer = Api.post("/graphql", Map.of("query", ME), null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().map()).containsKeys("x-content-type-options", "content-security-policy");
        assertThat(answer.body()).contains("NOT_SIGNED_IN", "पहले साइन इन करें");
    }

    @Test
    void healthIsOpen() {
        assertThat(Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/health/ready")).build()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void unknownNameAndWrongPasswordAreAnsweredAlike() {
        HttpResponse<String> unknown = signIn("nobody.at.all", "wrong password here");
        HttpResponse<String> wrong = signIn("library.dehradun", "wrong password here");
        assertThat(unknown.statusCode()).isEqualTo(401).isEqualTo(wrong.statusCode());
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("WRONG_NAME_OR_PASSWORD");
    }

    @Test
    void cookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = signIn("library.dehradun", Api.PASSWORD).headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Max-Age");
    }

    @Test
    void fiveWrongTriesLockTheAccountEvenWhenManyComeAtOnce() throws SQLException {
        Accounts.Made officer = Accounts.officer();
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> signIn(officer.name(), "wrong password " + i).statusCode())
                .toList();
        assertThat(answers).containsOnly(401);
        assertThat(signIn(officer.name(), officer.password()).body()).contains("WRONG_NAME_OR_PASSWORD");
        assertThat(looked(officer, "SIGN_IN_FAILED")).isEqualTo(4);
        assertThat(looked(officer, "ACCOUNT_LOCKED")).isEqualTo(1);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        String cookie = signIn("library.dehradun", Api.PASSWORD)
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";")[0];
        assertThat(Api.post("/sign-out", Map.of(), cookie).statusCode()).isEqualTo(204);
        assertThat(Api.post("/graphql", Map.of("query", ME), cookie).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
    void anotherSitesPageMayNotAct(String header) {
        assertThat(withCookie(header.split(": ", 2)).statusCode()).isEqualTo(403);
    }

    @Test
    void requestWithoutAnyMarkOfOursMayNotAct() {
        assertThat(withCookie("X-Nothing", "0").statusCode()).isEqualTo(403);
        assertThat(withCookie("X-Samanvay-Request", "1").statusCode()).isEqualTo(200);
        assertThat(withCookie("Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
    }

    @Test
    void passwordsAreKeptAsSlowHashesAndSessionsAsHashes() throws SQLException {
        assertThat(TestDatabase.column("SELECT password_hash FROM samanvay.account"))
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("PBKDF2WithHmacSHA512:210000:"));
    }

    private static HttpResponse<String> withCookie(String... header) {
        String cookie = signIn("library.dehradun", Api.PASSWORD).headers().firstValue("set-cookie").orElseThrow();
        return Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/graphql"))
                .header("content-type", "application/json")
                .header("cookie", cookie.split(";")[0])
                .header(header[0], header[1])
                .POST(BodyPublishers.ofString("{\"query\":\"" + ME + "\"}"))
                .build());
    }

    private static HttpResponse<String> signIn(String name, String password) {
        return Api.post("/sign-in", Map.of("name", name, "password", password), null);
    }

    private static int looked(Accounts.Made officer, String action) throws SQLException {
        return TestDatabase.column("SELECT 1 FROM samanvay.audit"
                        + " WHERE action = '" + action + "' AND account = '" + officer.id() + "'")
                .size();
    }
}

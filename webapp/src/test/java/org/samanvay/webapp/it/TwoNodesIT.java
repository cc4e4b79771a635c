package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done at one node holds at the other: nobody can tell which of them answers. */
@OnLiberty
class TwoNodesIT {
    private static final String ME = "{ me { displayName } }";
    private static final String TOKEN = "mutation ($key: String!) { createAccessToken(name: \"export\", scopes: [READ],"
            + " days: 1, idempotencyKey: $key) { word token { id } } }";
    private static final String REVOKE = "mutation ($token: ID!, $key: String!) {"
            + " revokeAccessToken(token: $token, idempotencyKey: $key) { id } }";

    private static Node other;

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @BeforeAll
    static void aSecondNode() {
        other = Node.second();
    }

    @Test
    void aSessionHoldsAndEndsOnBoth() {
        Api here = Api.inSession(Accounts.settledOfficer().session());
        assertThat(here.at(other).run(ME)).isEqualTo(here.run(ME));
        assertThat(here.at(other).post("/sign-out", Map.of()).statusCode()).isEqualTo(204);
        assertThat(here.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(here.at(other).refusal(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void aTokenHoldsAndIsRevokedOnBoth() {
        Api officer = Api.inSession(Accounts.settledOfficer().session());
        JsonNode made = officer.run(TOKEN, "key", key()).get("createAccessToken");
        Api program = Api.withToken(made.get("word").asText());
        assertThat(program.at(other).run(ME)).isEqualTo(program.run(ME));
        officer.at(other).run(REVOKE, "token", made.at("/token/id").asText(), "key", key());
        assertThat(program.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(program.at(other).refusal(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void wrongTriesToSignInAreCountedTogether() {
        Accounts.Made officer = Accounts.settledOfficer();
        Api stranger = Api.notSignedIn();
        for (int i = 0; i < 5; i++) {
            (i % 2 == 0 ? stranger : stranger.at(other)).post("/sign-in", Map.of("name", officer.name(), "password", "guess " + i));
        }
        Map<String, String> right = Map.of("name", officer.name(), "password", officer.password());
        assertThat(stranger.post("/sign-in", right).statusCode()).isEqualTo(401);
        assertThat(stranger.at(other).post("/sign-in", right).statusCode()).isEqualTo(401);
    }

    @Test
    void aReferralIsSentHereAnsweredThereAndSeenByBoth() {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = opened.referTo(centre.at(other), "shelter");
        Acts.step(centre.at(other), "acceptReferral", referral, "");
        String seen = "query($id: ID!) { referral(id: $id) { status version } }";
        assertThat(station.run(seen, "id", referral).at("/referral/status").asText()).isEqualTo("ACCEPTED");
        assertThat(station.run(seen, "id", referral)).isEqualTo(station.at(other).run(seen, "id", referral));
    }

    @Test
    void aVersionReadHereIsStaleThereOnceItWasChanged() {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = opened.referTo(centre, "shelter");
        Acts.step(centre, "acknowledgeReferral", referral, "");
        assertThat(centre.at(other).refusal(
                        Acts.step("acceptReferral", ""), "referral", referral, "version", 1, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void theSameKeyAtBothAtOnceSendsOneReferral() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter");
        String key = key();
        List<CompletableFuture<String>> calls = IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0 ? station : station.at(other))
                .map(officer -> CompletableFuture.supplyAsync(() -> officer.run(
                                Acts.SEND, "case", opened.id(), "referral", referral, "key", key)
                        .at("/sendReferral/id")
                        .asText()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM referral WHERE case_file = '" + opened.id() + "'"))
                .isEqualTo("1");
    }

    /** The hash of the arguments is keyed: both have the same key. */
    @Test
    void aKeyUsedHereWithOtherArgumentsIsRefusedThere() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter");
        String key = key();
        station.run(Acts.SEND, "case", opened.id(), "referral", referral, "key", key);
        referral.put("urgency", "URGENT");
        assertThat(station.at(other).refusal(Acts.SEND, "case", opened.id(), "referral", referral, "key", key))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void anIdentitySealedHereIsOpenedAndFoundThere() {
        String phone = "98" + String.valueOf(100_000_000 + Math.abs(key().hashCode() % 100_000_000)).substring(1);
        Map<String, Object> identity = Map.of("name", "Asha (fictitious)", "phone", "+91" + phone);
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", identity)))));
        assertThat(station.at(other)
                        .run(Acts.OPEN_IDENTITY, "case", opened.id(), "person", opened.person(), "reason", "testing",
                                "key", key())
                        .at("/openIdentity/name")
                        .asText())
                .isEqualTo("Asha (fictitious)");
        assertThat(station.at(other)
                        .run("query($phone: String!) { searchCases(by: PHONE, value: $phone) { nodes { id } } }", "phone",
                                phone)
                        .at("/searchCases/nodes/0/id")
                        .asText())
                .isEqualTo(opened.id());
    }

    /** A key that each node made for itself would open nothing of the other's. */
    @Test
    void bothUseTheKeysOfOneFolder() throws Exception {
        try (Stream<Path> files =
                Files.list(TestDatabase.folder().resolve("data").resolve("keys"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("hash-key.json", "wrapping-key.json");
        }
    }

    @Test
    void aPageBegunHereGoesOnThere() {
        IntStream.range(0, 3).forEach(i -> SampleCase.openedBy(station));
        String list = "query($first: Int!, $after: String) { cases(first: $first, after: $after) { nodes { id } pageInfo {"
                + " endCursor } } }";
        JsonNode whole = station.run(list, "first", 3, "after", null).get("cases");
        JsonNode begun = station.run(list, "first", 1, "after", null).get("cases");
        JsonNode rest = station.at(other)
                .run(list, "first", 2, "after", begun.at("/pageInfo/endCursor").asText())
                .get("cases");
        Set<String> read = new HashSet<>(begun.findValuesAsText("id"));
        read.addAll(rest.findValuesAsText("id"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(whole.findValuesAsText("id"));
    }

    @Test
    void aDepartmentSwitchedAtEitherNodeIsSwitchedAtTheOtherWithinTwoSeconds() {
        Api administrator = Api.signedInAs("platform.admin");
        assertThat(hasExample(station.at(other))).isTrue();
        try {
            Departments.disable(administrator, Departments.UTTARAKHAND, "example", "Ended here");
            awaitExample(false, station.at(other));
            assertThat(station.at(other).refusal("{ case(id: \"any\") { example { readingPlace { language } } } }"))
                    .isEqualTo("DEPARTMENT_NOT_ENABLED");
            Departments.enable(administrator.at(other), Departments.UTTARAKHAND, "example", "Begun there");
            awaitExample(true, station);
        } finally {
            Departments.restore(Departments.UTTARAKHAND, "example", true);
        }
    }

    private static void awaitExample(boolean there, Api officer) {
        await().pollInterval(50, MILLISECONDS)
                .atMost(2, SECONDS)
                .until(() -> hasExample(officer) == there);
    }

    /** One type, not the whole schema: what is timed is the switch, not how long it takes to tell all there is. */
    private static boolean hasExample(Api officer) {
        return officer.run("{ __type(name: \"ExampleReadingPlace\") { name } }").at("/__type/name").isTextual();
    }

    /** Neither the container's own 403 nor a session that seems to have ended; and nothing needs a restart afterwards. */
    @Test
    void aNodeThatLosesTheDatabaseSaysSoAndComesBack() {
        Api there = station.at(other);
        there.run(ME);
        other.loseDatabase();
        try {
            HttpResponse<String> answer = there.answered(ME, Map.of());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("TRY_AGAIN_LATER");
            assertThat(station.run(ME).has("me")).isTrue();
        } finally {
            other.findDatabase();
        }
        await().atMost(30, SECONDS).until(() -> there.answered(ME, Map.of()).statusCode() == 200);
    }
}

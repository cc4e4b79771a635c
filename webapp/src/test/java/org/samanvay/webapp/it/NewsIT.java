package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Listening.Told;

/** What happens is told as it happens, at whichever node one listens: all of it, once, and no more than one may know. */
@OnLiberty
class NewsIT {
    private static final int WRITERS = 64;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String NEWS = "{ lastVisit { until } news(first: 100) { nodes { id kind caseFile caseNumber"
            + " department forYou own } } }";

    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api CENTRE = Api.signedInAs("osc.dehradun");
    private static final Api HEALTH = Api.signedInAs("health.dehradun");
    private static final Api LIBRARY = Api.signedInAs("library.dehradun");

    private static Node other;

    @BeforeAll
    static void aSecondNode() {
        other = Node.second();
    }

    @Test
    void whoBeginsToListenIsToldSoAtOnce() {
        for (int again = 0; again < 20; again++) {
            try (Listening listening = LIBRARY.listen(null)) {
                listening.await(SOON, told -> told.event().equals("here"));
            }
        }
    }

    @Test
    void whoIsAskedIsToldWithinTwoSecondsByKindAndCaseAlone() {
        try (Listening listening = CENTRE.listen(null).begun()) {
            assertThat(listening.header("content-type")).startsWith("text/event-stream");
            SampleCase opened = SampleCase.openedBy(STATION);
            opened.referTo(CENTRE, "shelter");
            Told told = listening.await(SOON, each -> each.isOf(opened) && each.kind().equals("REFERRAL_SENT"));
            assertThat(told.data().get("forYou").asBoolean()).isTrue();
            assertThat(told.data().get("own").asBoolean()).isFalse();
            assertThat(told.data().fieldNames()).toIterable().containsExactly("kind", "case", "forYou", "own");
        }
    }

    @Test
    void atTheOtherNodeTooAndTheAnswerComesBackToWhoAsked() {
        try (Listening there = CENTRE.at(other).listen(null).begun();
                Listening here = STATION.listen(null).begun()) {
            SampleCase opened = SampleCase.openedBy(STATION);
            String referral = opened.referTo(CENTRE, "shelter");
            there.await(SOON, each -> each.isOf(opened) && each.kind().equals("REFERRAL_SENT"));
            Acts.step(CENTRE.at(other), "acceptReferral", referral, "");
            here.await(SOON, each -> each.isOf(opened) && each.kind().equals("REFERRAL_ACCEPTED"));
        }
    }

    @Test
    void ofCasesOfOthersNothingIsTold() {
        try (Listening listening = LIBRARY.listen(null).begun()) {
            SampleCase ofOthers = SampleCase.openedBy(STATION);
            ofOthers.referTo(CENTRE, "shelter");
            ofOthers.answer(CENTRE, "acceptReferral");
            SampleCase shared = SampleCase.openedBy(STATION);
            refer(shared, STATION, LIBRARY, "example.lend-place");
            listening.await(SOON, each -> each.isOf(shared) && each.kind().equals("REFERRAL_SENT"));
            assertThat(listening.of(ofOthers)).isEmpty();
            Acts.addIncident(STATION, shared.id(), shared.person(), "What she told");
            refer(shared, STATION, LIBRARY, "example.lend-place");
            await().atMost(SOON).until(() -> kinds(listening, shared).stream().filter("REFERRAL_SENT"::equals).count() == 2);
            assertThat(kinds(listening, shared))
                    .as("steps of another department alone")
                    .doesNotContain("INCIDENT_ADDED", "PERSON_ADDED");
        }
    }

    @Test
    void whatIsDoneInConfidenceIsToldToItsTwoDepartmentsOnly() {
        SampleCase opened = SampleCase.openedBy(STATION);
        opened.referTo(CENTRE, "one-stop-centre-support");
        try (Listening owner = STATION.listen(null).begun();
                Listening asked = HEALTH.listen(null).begun()) {
            String hidden = refer(opened, CENTRE, HEALTH, "health.mental-health-care");
            Acts.step(HEALTH, "acceptReferral", hidden, "");
            Acts.addIncident(STATION, opened.id(), opened.person(), "What she told");
            owner.await(SOON, each -> each.isOf(opened) && each.kind().equals("INCIDENT_ADDED"));
            assertThat(kinds(owner, opened)).containsExactly("INCIDENT_ADDED");
            asked.await(SOON, each -> each.isOf(opened) && each.kind().equals("REFERRAL_ACCEPTED"));
            assertThat(kinds(asked, opened)).containsExactly("REFERRAL_SENT", "REFERRAL_ACCEPTED");
        }
    }

    @Test
    void whoComesBackGoesOnAfterTheLastNumberAtAnyNode() {
        SampleCase opened = SampleCase.openedBy(STATION);
        String last;
        try (Listening listening = CENTRE.listen(null).begun()) {
            opened.referTo(CENTRE, "shelter");
            last = listening.await(SOON, each -> each.isOf(opened)).id();
        }
        Acts.step(CENTRE, "acknowledgeReferral", opened.referral(), "");
        Acts.step(CENTRE, "acceptReferral", opened.referral(), "");
        try (Listening again = CENTRE.at(other).listen(last).begun()) {
            again.await(SOON, each -> each.isOf(opened) && each.kind().equals("REFERRAL_ACCEPTED"));
            assertThat(kinds(again, opened)).containsExactly("REFERRAL_ACKNOWLEDGED", "REFERRAL_ACCEPTED");
        }
    }

    /**
     * 64 officers write at once at two nodes, and eight changes begin first and end last, which by their identifiers would lie
     * before what was told already. Two readers, one of whom is cut off in between and goes on, hear all of it, once, in the order
     * of its numbers.
     */
    @Test
    void of64WritersAndLateCommitsTwoReadersMissNothingAndHearNothingTwice() throws Exception {
        List<SampleCase> cases = IntStream.range(0, 8).mapToObj(i -> SampleCase.openedBy(STATION)).toList();
        cases.forEach(opened -> opened.referTo(CENTRE, "shelter"));
        List<Connection> slow = new ArrayList<>();
        try (Listening here = CENTRE.listen(null).begun();
                Listening cutOff = CENTRE.at(other).listen(null).begun();
                ExecutorService officers = Executors.newFixedThreadPool(WRITERS)) {
            for (SampleCase opened : cases) {
                slow.add(begunLongAgo(opened));
            }
            List<CompletableFuture<Void>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> write(cases.get(i % 8), i % 16 < 8), officers))
                    .toList();
            await().atMost(30, SECONDS).until(() -> told(cases, cutOff).size() >= 10);
            List<Told> before = told(cases, cutOff);
            cutOff.close();
            writing.forEach(CompletableFuture::join);
            for (Connection each : slow.subList(0, 4)) {
                each.commit();
            }
            try (Listening again = CENTRE.at(other).listen(before.getLast().id()).begun()) {
                for (Connection each : slow.subList(4, 8)) {
                    each.commit();
                }
                int all = 2 * WRITERS + 8;
                await().atMost(10, SECONDS).until(() -> told(cases, here).size() >= all);
                await().atMost(10, SECONDS).until(() -> before.size() + told(cases, again).size() >= all);
                List<String> numbers = TestDatabase.column("SELECT place FROM outbox WHERE kind IN ('INCIDENT_ADDED',"
                        + " 'CASE_REOPENED') AND case_file IN ('"
                        + cases.stream().map(SampleCase::id).collect(Collectors.joining("', '")) + "') ORDER BY place");
                assertThat(numbers).hasSize(all).doesNotHaveDuplicates();
                assertThat(told(cases, here)).extracting(Told::id).isEqualTo(numbers);
                List<Told> both = new ArrayList<>(before);
                both.addAll(told(cases, again));
                assertThat(both).extracting(Told::id).isEqualTo(numbers);
            }
        } finally {
            for (Connection each : slow) {
                each.close();
            }
        }
    }

    private static void write(SampleCase opened, boolean there) {
        Acts.addIncident(there ? CENTRE.at(other) : CENTRE, opened.id(), opened.person(), "Told once");
        Acts.addIncident(there ? CENTRE : CENTRE.at(other), opened.id(), opened.person(), "Told again");
    }

    /** A change with an old identifier that is not committed yet. */
    private static Connection begunLongAgo(SampleCase opened) throws SQLException {
        Connection slow = TestDatabase.connect();
        slow.setAutoCommit(false);
        try (Statement writing = slow.createStatement()) {
            writing.execute("INSERT INTO outbox (id, at, kind, case_file, subject, to_post) VALUES ('01900000-0000-7000-8000-"
                    + key().substring(24) + "', NOW(6), 'CASE_REOPENED', '" + opened.id() + "', NULL, '"
                    + Samples.firstPostOf(CENTRE) + "')");
        }
        return slow;
    }

    private static List<Told> told(List<SampleCase> cases, Listening listening) {
        Set<String> ids = cases.stream().map(SampleCase::id).collect(Collectors.toSet());
        return listening.all().stream()
                .filter(told -> told.event().equals("change") && ids.contains(told.data().path("case").asText()))
                .filter(told -> Set.of("INCIDENT_ADDED", "CASE_REOPENED").contains(told.kind()))
                .toList();
    }

    @Test
    void endsWithTheSession() {
        Api officer = Api.inSession(Accounts.settledOfficer().session());
        try (Listening listening = officer.listen(null).begun()) {
            officer.post("/sign-out", Map.of());
            listening.awaitEnd(Duration.ofSeconds(25));
        }
        assertThat(officer.listen(null).status()).isEqualTo(401);
    }

    /** Somebody who listens does nothing: half an hour later the session is over. */
    @Test
    void listeningDoesNotKeepASessionAlive() throws SQLException {
        Accounts.Made made = Accounts.settledOfficer();
        Api officer = Api.inSession(made.session());
        try (Listening listening = officer.listen(null).begun()) {
            seen(made, "20 MINUTE");
            await().pollDelay(Duration.ofSeconds(12)).atMost(Duration.ofSeconds(20)).until(listening::isOpen);
            assertThat(TestDatabase.one("SELECT COUNT(*) FROM session WHERE account = '" + made.id()
                            + "' AND last_seen_at > UTC_TIMESTAMP() - INTERVAL 15 MINUTE"))
                    .isEqualTo("0");
            seen(made, "31 MINUTE");
            listening.awaitEnd(Duration.ofSeconds(25));
        }
    }

    @Test
    void endsWithThePosting() throws SQLException {
        Accounts.Made made = Accounts.settledOfficer();
        String posting = key();
        TestDatabase.run("INSERT INTO posting (id, post, account, charge, order_number, order_date, held_from, version) SELECT '"
                + posting + "', id, '" + made.id() + "', 'ADDITIONAL_CHARGE', 'T/1', '2026-01-01', '2026-01-02', 1 FROM post"
                + " WHERE code = 'UK-EXAMPLE-DDN-NODAL'");
        Api officer = Api.inSession(made.session());
        try (Listening listening = officer.listen(null).begun()) {
            SampleCase opened = SampleCase.openedBy(STATION);
            refer(opened, STATION, LIBRARY, "example.lend-place");
            listening.await(SOON, each -> each.isOf(opened));
            TestDatabase.run("DELETE FROM posting WHERE id = '" + posting + "'");
            SampleCase afterwards = SampleCase.openedBy(STATION);
            refer(afterwards, STATION, LIBRARY, "example.lend-place");
            listening.awaitEnd(Duration.ofSeconds(25));
            assertThat(listening.of(afterwards)).isEmpty();
        }
    }

    @Test
    void ofFivePlacesWhereOneAccountListensTheFirstGivesWay() {
        Api officer = Api.inSession(Accounts.settledOfficer().session());
        List<Listening> five =
                IntStream.range(0, 5).mapToObj(i -> officer.listen(null).begun()).toList();
        five.getFirst().await(SOON, each -> each.event().equals("over"));
        five.getFirst().awaitEnd(SOON);
        assertThat(five.subList(1, 5)).allMatch(Listening::isOpen);
        five.forEach(Listening::close);
    }

    @Test
    void aStrangerIsToldNothing() {
        assertThat(Api.notSignedIn().listen(null).status()).isEqualTo(401);
        assertThat(Api.notSignedIn().refusal("{ news { nodes { id } } }")).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void sinceTheLastVisitOneSeesWhatOthersDidUntilOneSaysThatOneHasSeenIt() {
        SampleCase opened = SampleCase.openedBy(STATION);
        opened.referTo(CENTRE, "shelter");
        JsonNode news = CENTRE.run(NEWS).get("news").get("nodes");
        JsonNode first = news.get(0);
        assertThat(first.get("kind").asText()).isEqualTo("REFERRAL_SENT");
        assertThat(first.get("caseNumber").asText()).isEqualTo(opened.number());
        assertThat(first.get("department").asText()).isEqualTo("police");
        assertThat(first.get("forYou").asBoolean()).isTrue();
        assertThat(news.findValuesAsText("own")).doesNotContain("true");
        JsonNode seen = CENTRE.run(
                        "mutation($until: ID!, $key: String!) { newsSeen(until: $until, idempotencyKey: $key) { until } }",
                        "until", first.get("id").asText(), "key", key())
                .get("newsSeen");
        assertThat(seen.get("until")).isEqualTo(first.get("id"));
        assertThat(CENTRE.run(NEWS).at("/news/nodes")).isEmpty();
        Acts.addIncident(CENTRE, opened.id(), opened.person(), "Her own words");
        assertThat(CENTRE.run(NEWS).at("/news/nodes")).as("one's own doing is no news").isEmpty();
        Acts.step(CENTRE, "acceptReferral", opened.referral(), "");
        assertThat(STATION.run(NEWS).at("/news/nodes/0/kind").asText()).isEqualTo("REFERRAL_ACCEPTED");
        assertThat(CENTRE.refusal(
                        "mutation($key: String!) { newsSeen(until: \"x\", idempotencyKey: $key) { until } }", "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    private static void seen(Accounts.Made made, String ago) throws SQLException {
        TestDatabase.run("UPDATE session SET last_seen_at = UTC_TIMESTAMP(6) - INTERVAL " + ago + " WHERE account = '" + made.id() + "'");
    }

    private static List<String> kinds(Listening listening, SampleCase of) {
        return listening.of(of).stream().map(Told::kind).toList();
    }

    private static String refer(SampleCase of, Api from, Api to, String service) {
        return Acts.refer(from, of.id(), Acts.onDuty(of.person(), Samples.firstPostOf(to), service));
    }
}

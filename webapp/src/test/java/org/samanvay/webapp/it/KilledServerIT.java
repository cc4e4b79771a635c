package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.webapp.it.ReferralWriter.Acknowledged;

/**
 * A server, or the database below all servers, is killed (SIGKILL) while officers write: what was acknowledged is there once,
 * with timeline, audit and outbox; what was not is there whole or not at all, and sent again with the same key it is made
 * once. After the database's death no server is started anew.
 *
 * <p>The server twice in the build and the database once; {@code -Dsamanvay.kills=100} kills each a hundred times.
 */
@OnLiberty
class KilledServerIT {
    private static final int WRITERS = 8;
    private static final int CASES = 4;
    private static final int BEFORE = 40;
    private static final String ME = "{ me { displayName } }";

    /** The parts of a step: each has the referral's identifier. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "timeline", "SELECT kind, subject FROM timeline WHERE kind LIKE 'REFERRAL%' AND case_file IN ",
            "audit", "SELECT action, subject FROM audit WHERE action LIKE 'REFERRAL%' AND action <> 'REFERRAL_READ'"
                    + " AND action <> 'REFERRALS_LISTED' AND case_file IN ",
            "outbox", "SELECT kind, subject FROM outbox WHERE kind LIKE 'REFERRAL%' AND case_file IN "));

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final List<SampleCase> cases = new ArrayList<>();
    private final List<ReferralWriter> writers = new ArrayList<>();
    private Node node;

    @BeforeEach
    void officersAtWork() {
        node = Node.second();
        String toPost = Samples.firstPostOf(centre);
        IntStream.range(0, CASES).forEach(i -> cases.add(SampleCase.openedBy(station)));
        IntStream.range(0, WRITERS)
                .forEach(i -> writers.add(new ReferralWriter(node, station, centre, cases.get(i % CASES), toPost)));
    }

    static IntStream kills() {
        return IntStream.rangeClosed(1, Integer.getInteger("samanvay.kills", 2));
    }

    /** @param kill each a little later than the one before, by what was acknowledged until then and not by a clock */
    @ParameterizedTest
    @MethodSource("kills")
    void nothingAcknowledgedIsLostAndNothingIsThereTwice(int kill, TestReporter reporter) {
        killWhileTheyWrite(BEFORE + kill * 13 % 80, node::kill);
        // What it had told the database to commit may still be under way there.
        await().atMost(60, SECONDS)
                .until(() -> TestDatabase.one("SELECT COUNT(*) FROM information_schema.innodb_trx").equals("0"));
        List<Sent> unanswered = unanswered();
        List<String> before = assertNothingLost();
        reporter.publishEntry(Map.of(
                "acknowledged", String.valueOf(acknowledged().size()),
                "unanswered", String.valueOf(unanswered.size()),
                "of these made", String.valueOf(before.size() - acknowledged().size())));

        // The client does not know, and asks another node; and later the first one.
        List<String> asked = unanswered.stream().map(sent -> sent.again().get("id").asText()).toList();
        node.restart();
        assertAgainTheSame(unanswered, asked);
    }

    static IntStream killsOfTheDatabase() {
        return IntStream.rangeClosed(1, Integer.getInteger("samanvay.kills", 1));
    }

    @ParameterizedTest
    @MethodSource("killsOfTheDatabase")
    void theDatabaseComesBackWithAllOfItAndTheServersFindItByThemselves(int kill) {
        List<Sent> unanswered;
        try {
            killWhileTheyWrite(BEFORE + kill * 13 % 80, TestDatabase::kill);
            unanswered = unanswered();
            assertThat(station.answered(ME, Map.of()).statusCode()).isEqualTo(503);
        } finally {
            TestDatabase.restart();
        }
        assertNothingLost();
        await().atMost(30, SECONDS).until(() -> station.answered(ME, Map.of()).statusCode() == 200
                && station.at(node).answered(ME, Map.of()).statusCode() == 200);
        assertAgainTheSame(
                unanswered, unanswered.stream().map(sent -> sent.again().get("id").asText()).toList());
    }

    private List<Sent> unanswered() {
        List<Sent> unanswered = writers.stream().map(ReferralWriter::unanswered).filter(Objects::nonNull).toList();
        assertThat(unanswered).hasSize(WRITERS);
        return unanswered;
    }

    private List<String> assertNothingLost() {
        List<String> before = stepsByKey();
        assertWhole(before);
        assertThat(before).containsAll(acknowledged());
        return before;
    }

    /** The other node answers what the first one did, and all is there once. */
    private void assertAgainTheSame(List<Sent> unanswered, List<String> asked) {
        assertThat(unanswered.stream().map(sent -> sent.to(node).get("id").asText())).isEqualTo(asked);
        List<String> after = stepsByKey();
        assertWhole(after);
        assertThat(after).hasSize(acknowledged().size() + unanswered.size());
        assertTold(after);
    }

    private void killWhileTheyWrite(int acknowledgements, Runnable kill) {
        try (ExecutorService officers = Executors.newFixedThreadPool(WRITERS)) {
            List<CompletableFuture<Void>> work = writers.stream()
                    .map(writer -> CompletableFuture.runAsync(writer, officers))
                    .toList();
            await().atMost(60, SECONDS).until(() -> acknowledged().size() >= acknowledgements);
            kill.run();
            work.forEach(CompletableFuture::join);
        }
    }

    /** Kind of step and referral, of all that the server acknowledged. */
    private List<String> acknowledged() {
        return writers.stream()
                .flatMap(writer -> writer.acknowledged.stream())
                .map(KilledServerIT::named)
                .toList();
    }

    private static String named(Acknowledged told) {
        return told.sent().step() + " " + told.referral();
    }

    /** Kind of step and referral, by the keys that the database knows. */
    private List<String> stepsByKey() {
        Map<String, String> steps = Map.of(
                "sendReferral", "REFERRAL_SENT",
                "acknowledgeReferral", "REFERRAL_ACKNOWLEDGED",
                "acceptReferral", "REFERRAL_ACCEPTED",
                "completeReferral", "REFERRAL_DONE");
        return TestDatabase.rows("SELECT operation, result FROM idempotency WHERE idempotency_key LIKE '" + Sent.KEYS
                        + "%' AND result IN (SELECT id FROM referral WHERE case_file IN " + ourCases() + ")")
                .stream()
                .map(row -> steps.get(row.get(0)) + " " + row.get(1))
                .sorted()
                .toList();
    }

    /** Each step stands once in each of its parts, none in one of them alone, and the referral has counted it. */
    private void assertWhole(List<String> steps) {
        PARTS.forEach((part, sql) -> assertThat(TestDatabase.rows(sql + ourCases()).stream()
                        .map(row -> String.join(" ", row))
                        .sorted())
                .as(part)
                .isEqualTo(steps));
        Map<String, Integer> versions = new TreeMap<>();
        steps.forEach(step -> versions.merge(step.split(" ")[1], 1, Integer::sum));
        Map<String, Integer> counted = new TreeMap<>();
        TestDatabase.rows("SELECT id, version FROM referral WHERE case_file IN " + ourCases())
                .forEach(row -> counted.put(row.get(0), Integer.valueOf(row.get(1))));
        assertThat(counted).isEqualTo(versions);
    }

    /** The restarted server tells the same story. */
    private void assertTold(List<String> steps) {
        List<String> told = new ArrayList<>();
        for (SampleCase opened : cases) {
            String after = null;
            do {
                JsonNode timeline = station.at(node)
                        .run(
                                "query($id: ID!, $after: String) { case(id: $id) { timeline(first: 100, after: $after) {"
                                        + " nodes { kind subject } pageInfo { hasNextPage endCursor } } } }",
                                "id", opened.id(), "after", after)
                        .at("/case/timeline");
                timeline.get("nodes").forEach(step -> told.add(
                        step.get("kind").asText() + " " + step.get("subject").asText()));
                after = timeline.at("/pageInfo/hasNextPage").asBoolean()
                        ? timeline.at("/pageInfo/endCursor").asText()
                        : null;
            } while (after != null);
        }
        assertThat(told.stream().filter(step -> step.startsWith("REFERRAL")).sorted()).isEqualTo(steps);
    }

    private String ourCases() {
        return cases.stream().map(opened -> "'" + opened.id() + "'").toList().toString()
                .replace('[', '(')
                .replace(']', ')');
    }
}

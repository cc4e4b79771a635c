package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A change is made once, on the version that its author had read. */
@OnLiberty
class OnceIT {
    private static final int CALLERS = 8;
    private static final String CLOSE = "mutation($case: ID!, $version: Int!, $reason: CloseReason!, $key: String!) {"
            + " closeCase(caseFile: $case, version: $version, reason: $reason, idempotencyKey: $key) { version"
            + " status } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void aStaleVersionIsRefusedAndToldTheCurrentOne() {
        SampleCase opened = SampleCase.openedBy(station);
        int read = opened.version(station);
        opened.close(station);
        opened.reopen(station);
        JsonNode error = station.firstError(
                CLOSE, "case", opened.id(), "version", read, "reason", "OUTSIDE_JURISDICTION", "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("VERSION_CONFLICT");
        assertThat(error.at("/extensions/arguments/currentVersion").asInt()).isEqualTo(opened.version(station));
    }

    @Test
    void aStaleReferralIsRefusedAndToldTheCurrentVersion() {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = opened.referTo(centre, "shelter");
        opened.answer(centre, "acknowledgeReferral");
        JsonNode error = centre.firstError(
                Acts.step("acceptReferral", ""), "referral", referral, "version", 1, "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("VERSION_CONFLICT");
        assertThat(error.at("/extensions/arguments/currentVersion").asInt())
                .isEqualTo(opened.versionOfReferral(centre));
    }

    @Test
    void aCorrectionOfAnOldEntryIsRefused() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(station, opened.id(), "police.first-information-report", Samples.firReference());
        int first = entry.get("version").asInt();
        assertThat(corrected(opened, entry, first)).doesNotContain("errors");
        assertThat(corrected(opened, entry, first)).contains("VERSION_CONFLICT", "\"currentVersion\":" + (first + 1));
    }

    private String corrected(SampleCase opened, JsonNode entry, int version) {
        return station.text(
                "mutation($case: ID!, $entry: ID!, $version: Int!, $answers: JSON!, $key: String!) {"
                        + " submitForm(caseFile: $case,"
                        + " form: \"police.first-information-report\", entry: $entry, version: $version, answers:"
                        + " $answers,"
                        + " idempotencyKey: $key) { version } }",
                "case", opened.id(),
                "entry", entry.get("id").asText(),
                "version", version,
                "answers", Samples.firReference(),
                "key", key());
    }

    @Test
    void theSameKeyWithOtherArgumentsIsRefused() {
        SampleCase opened = SampleCase.openedBy(station);
        String key = key();
        int version = opened.version(station);
        station.run(CLOSE, "case", opened.id(), "version", version, "reason", "OUTSIDE_JURISDICTION", "key", key);
        assertThat(station.refusal(
                        CLOSE, "case", opened.id(), "version", version, "reason", "OPENED_BY_MISTAKE", "key", key))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerAlthoughTheVersionHasGrown() {
        SampleCase opened = SampleCase.openedBy(station);
        String key = key();
        int version = opened.version(station);
        JsonNode once = station.run(
                CLOSE, "case", opened.id(), "version", version, "reason", "OUTSIDE_JURISDICTION", "key", key);
        JsonNode again = station.run(
                CLOSE, "case", opened.id(), "version", version, "reason", "OUTSIDE_JURISDICTION", "key", key);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void theSameKeyAtTheSameTimeGivesOneResult() throws Exception {
        String key = key();
        Set<String> cases = together(() -> SampleCase.openedBy(station, key).id());
        assertThat(cases).hasSize(1);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM idempotency WHERE idempotency_key = '" + key
                + "'")).isEqualTo("1");
    }

    @Test
    void theSameReferralAtTheSameTimeIsSentOnce() throws Exception {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter");
        String key = key();
        Set<String> sent = together(() -> station.run(
                        Acts.SEND, "case", opened.id(), "referral", referral, "key", key)
                .at("/sendReferral/id")
                .asText());
        assertThat(sent).hasSize(1);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM referral WHERE case_file = '" + opened.id()
                + "'")).isEqualTo("1");
    }

    /** Several officers at once on the same version: one is first, the others are told. */
    @Test
    void oneOfManyChangesOfTheSameVersionIsMade() throws Exception {
        SampleCase opened = SampleCase.openedBy(station);
        int version = opened.version(station);
        Set<String> answers = together(() -> station.text(
                        CLOSE, "case", opened.id(), "version", version, "reason", "OUTSIDE_JURISDICTION", "key", key())
                .replaceAll(".*\"(CLOSED|VERSION_CONFLICT|WRONG_STATUS)\".*", "$1"));
        assertThat(answers).containsExactlyInAnyOrder("CLOSED", "VERSION_CONFLICT");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM timeline WHERE kind = 'CASE_CLOSED' AND case_file = '"
                        + opened.id() + "'"))
                .isEqualTo("1");
    }

    private static Set<String> together(Callable<String> call) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<String>> answers = callers.invokeAll(Collections.nCopies(CALLERS, call));
            Set<String> distinct = new HashSet<>();
            for (Future<String> answer : answers) {
                distinct.add(answer.get());
            }
            return distinct;
        }
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** At night without line or power the station writes on paper; entered later it carries the true time (law-and-harm, 1.19). */
@OnLiberty
class EnteredLateIT {
    private static final String REPORT = "police.first-information-report";
    private static final String OPEN = "mutation($input: OpenCaseInput!, $key: String!) {"
            + " openCase(input: $input, idempotencyKey: $key) { id } }";
    private static final String SUBMIT = "mutation($case: ID!, $form: String!, $answers: JSON!, $acted: DateTime, $entry: ID,"
            + " $version: Int, $key: String!) { submitForm(caseFile: $case, form: $form, answers: $answers, actedAt: $acted,"
            + " entry: $entry, version: $version, idempotencyKey: $key) { id version actedAt recordedAt enteredLate } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final OffsetDateTime night = OffsetDateTime.now(ZoneOffset.UTC).minusHours(9).truncatedTo(ChronoUnit.SECONDS);

    private String openedOnPaper(@Nullable Object acted) {
        return station.run(OPEN, "input", input(acted), "key", key()).at("/openCase/id").asText();
    }

    private static Map<String, Object> input(@Nullable Object acted) {
        Map<String, Object> input = new java.util.LinkedHashMap<>(Map.of(
                "state", 5, "district", 49, "category", "DOMESTIC_VIOLENCE", "channel", "IN_PERSON", "persons",
                List.of(SampleCase.survivor(Map.of()))));
        if (acted != null) {
            input.put("actedAt", acted);
        }
        return input;
    }

    private JsonNode submit(String caseFile, @Nullable Object acted) {
        return station.run(
                        SUBMIT, "case", caseFile, "form", REPORT, "answers", Samples.firReference(), "acted", acted, "key", key())
                .get("submitForm");
    }

    private String refused(String caseFile, Object acted) {
        return station.refusal(
                SUBMIT, "case", caseFile, "form", REPORT, "answers", Samples.firReference(), "acted", acted, "key", key());
    }

    @Test
    void theEntryCarriesBothTimes() {
        JsonNode entry = submit(openedOnPaper(night.toString()), night.plusHours(1).toString());
        assertThat(entry.get("enteredLate").asBoolean()).isTrue();
        assertThat(OffsetDateTime.parse(entry.get("actedAt").asText()).toInstant())
                .isEqualTo(night.plusHours(1).toInstant());
        assertThat(OffsetDateTime.parse(entry.get("recordedAt").asText()).toInstant())
                .isAfter(night.plusHours(8).toInstant());
    }

    @Test
    void whatIsEnteredAtOnceIsNotMarked() {
        JsonNode entry = submit(SampleCase.openedBy(station).id(), null);
        assertThat(entry.get("enteredLate").asBoolean()).isFalse();
        assertThat(entry.get("actedAt")).isEqualTo(entry.get("recordedAt"));
    }

    @Test
    void theTimelineTellsWhenItWasDone() {
        String caseFile = openedOnPaper(night.toString());
        submit(caseFile, night.plusMinutes(5).toString());
        JsonNode steps = station.run(
                        "query($id: ID!) { case(id: $id) { timeline { nodes { kind at actedAt } } } }", "id", caseFile)
                .at("/case/timeline/nodes");
        assertThat(steps)
                .filteredOn(step -> !step.get("kind").asText().startsWith("DUTY_"))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.get("actedAt").isNull()).isFalse());
    }

    @Test
    void aCorrectionLeavesTheTimeOfTheActAsItIs() {
        String caseFile = openedOnPaper(night.toString());
        JsonNode entry = submit(caseFile, night.plusHours(1).toString());
        Object[] correction = {
            "case", caseFile, "form", REPORT, "answers", Samples.firReference(), "entry", entry.get("id").asText(),
            "version", entry.get("version").asInt(), "key", key()
        };
        JsonNode corrected = station.run(SUBMIT, correction).get("submitForm");
        assertThat(corrected.get("actedAt")).isEqualTo(entry.get("actedAt"));
        assertThat(corrected.get("enteredLate").asBoolean()).isTrue();
    }

    @Test
    void aCorrectionDoesNotMoveIt() {
        String caseFile = openedOnPaper(night.toString());
        JsonNode entry = submit(caseFile, night.plusHours(1).toString());
        assertThat(station.refusal(
                        SUBMIT,
                        "case", caseFile,
                        "form", REPORT,
                        "answers", Samples.firReference(),
                        "entry", entry.get("id").asText(),
                        "version", entry.get("version").asInt(),
                        "acted", night.plusHours(2).toString(),
                        "key", key()))
                .isEqualTo("ACT_TIME_STANDS");
    }

    @Test
    void aTimeThatHasNotComeIsRefused() {
        String tomorrow = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
        assertThat(refused(SampleCase.openedBy(station).id(), tomorrow)).isEqualTo("ACT_IN_FUTURE");
        assertThat(station.refusal(OPEN, "input", input(tomorrow), "key", key())).isEqualTo("ACT_IN_FUTURE");
    }

    @Test
    void aTimeBeforeTheCaseIsRefused() {
        assertThat(refused(SampleCase.openedBy(station).id(), night.toString())).isEqualTo("ACT_BEFORE_CASE");
        assertThat(refused(openedOnPaper(night.toString()), night.minusMinutes(1).toString()))
                .isEqualTo("ACT_BEFORE_CASE");
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A correction replaces nothing; who is told a field is told it as it stands now. */
@OnLiberty
class HistoryIT {
    private static Api station;
    private static Api centre;
    private static SampleCase opened;

    @BeforeAll
    static void aCorrectedReferenceOfWhichTheNumberIsShared() {
        station = Api.signedInAs("sho.salvan");
        centre = Api.signedInAs("osc.dehradun");
        opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(
                station, opened.id(), "police.first-information-report", with("20001"));
        station.run(
                "mutation($case: ID!, $entry: ID!, $version: Int!, $answers: JSON!, $key: String!) {"
                        + " submitForm(caseFile: $case,"
                        + " form: \"police.first-information-report\", entry: $entry, version: $version, answers:"
                        + " $answers,"
                        + " idempotencyKey: $key) { version } }",
                "case", opened.id(),
                "entry", entry.get("id").asText(),
                "version", entry.get("version").asInt(),
                "answers", with("20002"),
                "key", key());
        opened.referTo(centre, "shelter", "number");
    }

    private static Map<String, Object> with(String number) {
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.put("number", number);
        return answers;
    }

    @Test
    void theDepartmentReadsBothVersionsOfItsEntry() {
        JsonNode history = Everything.seenBy(station, opened).at("/entries/nodes/0/history/nodes");
        assertThat(history.findValuesAsText("number")).containsExactly("20002", "20001");
    }

    @Test
    void whoIsToldAFieldReadsThePresentAnswerAndNoHistory() {
        Everything seen = Everything.seenBy(centre, opened);
        assertThat(seen.at("/entries/nodes/0/answers").toString()).isEqualTo("{\"number\":\"20002\"}");
        assertThat(seen.at("/entries/nodes/0/history/nodes")).isEmpty();
        assertThat(seen.text()).doesNotContain("\"20001\"");
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A danger is judged by a declared instrument: the server counts, the officer may know better, nobody else learns of it. */
@OnLiberty
class RiskIT {
    private static final String HISTORY = "query($id: ID!) { case(id: $id) { riskAssessments(first: 10) { nodes { id level"
            + " instrumentName { hi en } } } } }";
    private static final String THRESHOLDS = "mutation($thresholds: NewRiskThresholdsInput!, $key: String!) {"
            + " setRiskThresholds(thresholds: $thresholds, idempotencyKey: $key) { code order bands { level from } } }";

    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api protection = Api.signedInAs("po.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");

    @Test
    void theServerCountsAndTheOfficerMayJudgeOtherwiseWithAReason() {
        SampleCase opened = SampleCase.openedBy(centre);
        JsonNode counted = Risks.assess(
                centre, opened, Risks.assessment(opened.person(), Risks.DANGER, "worse", "watched", "alone"));
        assertThat(counted.get("score").asInt()).isEqualTo(4);
        assertThat(counted.get("most").asInt()).isEqualTo(22);
        assertThat(counted.get("level").asText()).isEqualTo("MEDIUM");
        assertThat(counted.get("reason").isNull()).isTrue();
        Map<String, Object> otherwise = Risks.assessment(opened.person(), Risks.DANGER, "worse", "watched", "alone");
        otherwise.put("level", "HIGH");
        JsonNode refused = centre.firstError(
                Risks.ASSESS, "case", opened.id(), "assessment", otherwise, "key", key());
        assertThat(refused.at("/extensions/arguments/field").asText()).isEqualTo("assessment.reason");
        otherwise.put("reason", "He was released today.");
        JsonNode judged = Risks.assess(centre, opened, otherwise);
        assertThat(judged.get("scored").asText()).isEqualTo("MEDIUM");
        assertThat(judged.get("level").asText()).isEqualTo("HIGH");
        assertThat(judged.get("reason").asText()).isEqualTo("He was released today.");
        assertThat(centre.run(HISTORY, "id", opened.id())
                        .at("/case/riskAssessments/nodes")
                        .findValuesAsText("level"))
                .as("history, newest first")
                .containsExactly("HIGH", "MEDIUM");
    }

    @Test
    void whatWasNotAskedIsNoAnswer() {
        SampleCase opened = SampleCase.openedBy(centre);
        Map<String, Object> half = Risks.assessment(opened.person(), Risks.DANGER, "worse");
        List<Map<String, Object>> answers = Risks.answers(Risks.DANGER, java.util.Set.of("worse"));
        half.put("answers", answers.subList(1, answers.size()));
        assertThat(centre.firstError(Risks.ASSESS, "case", opened.id(), "assessment", half, "key", key())
                        .at("/extensions/arguments/field")
                        .asText())
                .isEqualTo("assessment.answers");
    }

    @Test
    void onlyADepartmentThatDeclaresItAndAPostThatMayUseItJudges() {
        SampleCase opened = SampleCase.openedBy(centre);
        Acts.refer(
                centre,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(station), Officers.serviceOf("police")));
        Map<String, Object> assessment = Risks.assessment(opened.person(), Risks.DANGER);
        assertThat(station.refusal(Risks.ASSESS, "case", opened.id(), "assessment", assessment, "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(centre.refusal(
                        Risks.ASSESS,
                        "case", opened.id(),
                        "assessment", Risks.assessment(opened.person(), Risks.CHILD),
                        "key", key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(station.run("{ riskInstruments { code } }").at("/riskInstruments")).isEmpty();
        assertThat(centre.run("{ riskInstruments { code marks } }").at("/riskInstruments").findValuesAsText("code"))
                .contains(Risks.DANGER, Risks.CHILD);
    }

    @Test
    void noOtherDepartmentOfTheCaseReadsItNorLearnsThatItWasMade() {
        SampleCase opened = SampleCase.openedBy(centre);
        Acts.refer(
                centre,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(station), Officers.serviceOf("police")));
        String before = station.text(Risks.OF_CASE, "id", opened.id());
        JsonNode timeline = timeline(station, opened);
        Risks.high(centre, opened);
        assertThat(station.run(HISTORY, "id", opened.id()).at("/case/riskAssessments/nodes")).isEmpty();
        assertThat(station.text(Risks.OF_CASE, "id", opened.id())).isEqualTo(before);
        assertThat(timeline(station, opened)).isEqualTo(timeline);
        assertThat(Api.signedInAs("labour.dehradun").refusal(HISTORY, "id", opened.id())).isEqualTo("NOT_FOUND");
    }

    private static JsonNode timeline(Api officer, SampleCase opened) {
        return officer.run(
                "query($id: ID!) { case(id: $id) { timeline(first: 50) { nodes { kind } } } }", "id", opened.id());
    }

    @Test
    void fromWhichScoreOnItIsHighIsTheStatesPolicyByOrder() {
        SampleCase opened = SampleCase.openedBy(protection);
        Map<String, Object> assessment =
                Risks.assessment(opened.person(), Risks.CHILD, "hurt-lately", "same-roof", "ran-away");
        assertThat(Risks.assess(protection, opened, assessment).get("level").asText()).isEqualTo("HIGH");
        Map<String, Object> policy = Map.of(
                "state", 5,
                "instrument", Risks.CHILD,
                "mediumFrom", 2,
                "highFrom", 9,
                "criticalFrom", 12,
                "orderNumber", "WCD/2026/17");
        assertThat(protection.refusal(THRESHOLDS, "thresholds", policy, "key", key())).isEqualTo("NOT_ALLOWED");
        Map<String, Object> falling = new java.util.HashMap<>(policy);
        falling.put("highFrom", 1);
        Api administrator = Api.signedInAs("state.admin");
        assertThat(administrator.refusal(THRESHOLDS, "thresholds", falling, "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        JsonNode laid = administrator.run(THRESHOLDS, "thresholds", policy, "key", key()).get("setRiskThresholds");
        assertThat(laid.get("order").asText()).isEqualTo("WCD/2026/17");
        assertThat(policy(administrator, 5)).contains("WCD/2026/17");
        assertThat(Risks.assess(protection, opened, assessment).get("level").asText())
                .as("eight is no longer high")
                .isEqualTo("MEDIUM");
    }

    private static String policy(Api administrator, int state) {
        return administrator.text("query($state: Int!) { riskPolicy(state: $state) { code order bands { level from } } }", "state", state);
    }

    @Test
    void onlyItsAdministratorReadsAStatesPolicy() {
        assertThat(policy(protection, 5)).contains("NOT_ALLOWED").doesNotContain("danger-at-home");
        assertThat(policy(Api.signedInAs("state.admin"), 10)).contains("NOT_ALLOWED");
        assertThat(policy(Api.signedInAs("state.admin"), 5)).contains(Risks.DANGER, Risks.CHILD);
    }

    @Test
    void anIncidentOfAnotherDayWithinAYearProposesAConferenceAndTheSameDayDoesNot() {
        SampleCase opened = SampleCase.openedBy(centre);
        incident(opened, "2026-02-10T10:00:00+05:30");
        incident(opened, "2026-02-10T22:00:00+05:30");
        assertThat(Risks.conferences(centre, opened)).isEmpty();
        incident(opened, "2024-02-10T22:00:00+05:30");
        assertThat(Risks.conferences(centre, opened)).as("two years before").isEmpty();
        incident(opened, "2026-11-10T22:00:00+05:30");
        assertThat(Risks.conferences(centre, opened)).singleElement().satisfies(proposed -> {
            assertThat(proposed.get("ground").asText()).isEqualTo("REPEAT");
            assertThat(proposed.get("status").asText()).isEqualTo("PROPOSED");
            assertThat(proposed.get("risk").isNull()).isTrue();
        });
    }

    private void incident(SampleCase opened, String from) {
        centre.run(
                Acts.ADD_INCIDENT,
                "case", opened.id(),
                "incident", Map.of("person", opened.person(), "kind", "THREAT", "occurredFrom", from),
                "key", key());
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case is closed by what came of it, and not by a wish to be rid of it; afterwards she is asked, as she chose. */
@OnLiberty
class CaseClosingIT {
    private static final String CHECKS = "query($id: ID!) { case(id: $id) { status outcomes { person outcomes { kind result"
            + " reason on } } safetyChecks { id version days means status result note mayClose dueAt } } }";
    private static final String CHECK = "mutation($id: ID!, $version: Int!, $result: SafetyCheckResult!, $note: String, $key:"
            + " String!) { closeSafetyCheck(check: $id, version: $version, result: $result, note: $note, idempotencyKey: $key)"
            + " { status result note } }";
    private static final String CONTACT = "mutation($case: ID!, $person: ID!, $key: String!) { setSafeContact(caseFile: $case,"
            + " person: $person, contact: {mayCall: true, mayText: false, mayVisit: false, number: \"9000000001\"},"
            + " version: 0, idempotencyKey: $key) }";

    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api superior = Api.signedInAs("dpo.dehradun");

    @Test
    void withoutSayingWhatCameOfItForEachSurvivorNoCaseIsClosed() {
        SampleCase opened = SampleCase.openedBy(centre);
        assertThat(refusal(opened, null)).isEqualTo("OUTCOMES_REQUIRED");
        Map<String, Object> closing = Closings.of(centre, opened, "NO_CONTACT");
        Map<String, Object> half = new HashMap<>(Closings.person(opened, "NO_CONTACT"));
        half.put("outcomes", ((List<?>) half.get("outcomes")).subList(0, 4));
        closing.put("persons", List.of(half));
        assertThat(refusal(opened, closing)).isEqualTo("OUTCOMES_REQUIRED");
        closing.put("persons", List.of(with(opened, "RELIEF_PAID", "ACHIEVED", null)));
        assertThat(refusal(opened, closing)).as("paid, and no day").isEqualTo("INVALID_ARGUMENT");
        closing.put("persons", List.of(with(opened, "TREATMENT", "NOT_ACHIEVED", null)));
        assertThat(refusal(opened, closing)).as("not achieved, and no reason").isEqualTo("INVALID_ARGUMENT");
        closing.put("persons", List.of(with(opened, "TREATMENT", "NOT_ACHIEVED", "No doctor came; call 9876543210")));
        assertThat(refusal(opened, closing)).isEqualTo("PERSONAL_DETAIL");
        closing.put("persons", List.of(with(opened, "TREATMENT", "NOT_ACHIEVED", "No doctor came")));
        close(opened, closing);
        JsonNode read = centre.run(CHECKS, "id", opened.id()).get("case");
        assertThat(read.at("/outcomes/0/outcomes").findValuesAsText("reason")).contains("No doctor came");
        assertThat(read.get("safetyChecks")).as("she does not wish to be asked").isEmpty();
        assertThat(superior.run(CHECKS, "id", opened.id()).at("/case/outcomes")).as("her department").hasSize(1);
    }

    private static Map<String, Object> with(SampleCase opened, String kind, String result, String reason) {
        Map<String, Object> person = new HashMap<>(Closings.person(opened, "NO_CONTACT"));
        List<Map<String, Object>> outcomes = new ArrayList<>();
        Closings.KINDS.forEach(each -> {
            Map<String, Object> outcome = new HashMap<>(Map.of("kind", each, "result", "NOT_NEEDED"));
            if (each.equals(kind)) {
                outcome.put("result", result);
                outcome.put("reason", reason);
            }
            outcomes.add(outcome);
        });
        person.put("outcomes", outcomes);
        return person;
    }

    @Test
    void openDutiesHoldTheCaseUntilTheyAreDoneWaivedOrLeftWithAReason() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        Map<String, Object> closing = Closings.of(station, opened, "NO_CONTACT");
        List<?> left = (List<?>) closing.get("dutiesLeft");
        assertThat(left).isNotEmpty();
        closing.put("dutiesLeft", List.of());
        JsonNode error = station.firstError(
                Closings.CLOSE,
                "case", opened.id(),
                "version", opened.version(station),
                "reason", "OPENED_BY_MISTAKE",
                "closing", closing,
                "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("DUTIES_OPEN");
        assertThat(error.at("/extensions/arguments/codes").asText()).contains("BNSS-173-2");
        closing.put("dutiesLeft", left);
        station.run(
                Closings.CLOSE,
                "case", opened.id(),
                "version", opened.version(station),
                "reason", "SERVICES_COMPLETED",
                "closing", closing,
                "key", key());
        assertThat(Duties.one(station, opened.id(), "BNSS-173-2").get("standing").asText())
                .as("goes on at its post")
                .isEqualTo("OPEN");
        assertThat(Duties.one(station, opened.id(), "BNSS-173-2").get("noted").asText())
                .isEqualTo("Goes on at the station");
    }

    @Test
    void sheIsAskedAfter30And90DaysByTheMeansSheChoseAndByNoOther() {
        SampleCase opened = SampleCase.openedBy(centre);
        assertThat(refusal(opened, Closings.of(centre, opened, "CALL"))).as("she has said nothing").isEqualTo("CONTACT_NOT_SAFE");
        centre.run(CONTACT, "case", opened.id(), "person", opened.person(), "key", key());
        assertThat(refusal(opened, Closings.of(centre, opened, "VISIT"))).isEqualTo("CONTACT_NOT_SAFE");
        close(opened, Closings.of(centre, opened, "CALL"));
        List<JsonNode> checks = checks(centre, opened);
        assertThat(checks).extracting(check -> check.get("days").asInt()).containsExactly(30, 90);
        assertThat(checks).extracting(check -> check.get("means").asText()).containsOnly("CALL");
        String first = checks.getFirst().get("id").asText();
        assertThat(work(centre)).contains(first);
        assertThat(work(superior)).doesNotContain(first);
        assertThat(superior.refusal(CHECK, "id", first, "version", 1, "result", "SAFE", "note", null, "key", key()))
                .isEqualTo("NOT_FOUND");
        JsonNode safe = centre.run(
                        CHECK, "id", first, "version", 1, "result", "SAFE", "note", "Works again", "key", key())
                .get("closeSafetyCheck");
        assertThat(safe.get("note").asText()).isEqualTo("Works again");
        opened.reopen(centre);
        assertThat(checks(centre, opened)).extracting(check -> check.get("status").asText()).containsExactlyInAnyOrder("CLOSED", "ENDED");
        close(opened, Closings.of(centre, opened, "SHE_COMES"));
        List<JsonNode> anew = checks(centre, opened).stream()
                .filter(check -> check.get("status").asText().equals("OPEN"))
                .toList();
        assertThat(anew).as("new ones").hasSize(2);
        centre.run(
                CHECK,
                "id", anew.getFirst().get("id").asText(),
                "version", 1,
                "result", "SHE_DOES_NOT_WISH_CONTACT",
                "note", null,
                "key", key());
        assertThat(checks(centre, opened))
                .as("none is left to come")
                .noneMatch(check -> check.get("status").asText().equals("OPEN"));
        assertThat(work(centre)).doesNotContain(anew.get(1).get("id").asText());
    }

    @Test
    void anotherDepartmentOfTheCaseLearnsNothingOfIt() {
        SampleCase opened = SampleCase.openedBy(centre);
        String referral = Acts.refer(
                centre,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(station), Officers.serviceOf("police")));
        Acts.step(station, "acceptReferral", referral, "");
        Acts.step(station, "completeReferral", referral, ", outcome: SERVICE_GIVEN");
        close(opened, Closings.of(centre, opened, "SHE_COMES"));
        JsonNode seen = station.run(CHECKS, "id", opened.id()).get("case");
        assertThat(seen.get("status").asText()).isEqualTo("CLOSED");
        assertThat(seen.get("outcomes")).isEmpty();
        assertThat(seen.get("safetyChecks")).isEmpty();
    }

    private List<JsonNode> checks(Api officer, SampleCase opened) {
        return Risks.nodes(officer.run(CHECKS, "id", opened.id()).at("/case/safetyChecks"));
    }

    private static List<String> work(Api officer) {
        return officer.run("{ worklist(kinds: [SAFETY_CHECK], first: 100) { nodes { id } } }")
                .at("/worklist/nodes")
                .findValuesAsText("id");
    }

    private String refusal(SampleCase opened, Map<String, Object> closing) {
        return centre.refusal(
                Closings.CLOSE,
                "case", opened.id(),
                "version", opened.version(centre),
                "reason", "SERVICES_COMPLETED",
                "closing", closing,
                "key", key());
    }

    private void close(SampleCase opened, Map<String, Object> closing) {
        centre.run(
                Closings.CLOSE,
                "case", opened.id(),
                "version", opened.version(centre),
                "reason", "SERVICES_COMPLETED",
                "closing", closing,
                "key", key());
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One plan, items of several departments: its keeper reads all of it, each other only what it is to do itself. */
@OnLiberty
class CasePlanIT {
    private static final String CHANGES = "query($plan: ID!, $from: Int!, $until: Int!) { planChanges(plan: $plan, from: $from,"
            + " until: $until) { action before { text owner { code } } after { text owner { code } } } }";
    private static final String REPORT = "mutation($id: ID!, $version: Int!, $key: String!) { reportCaseAction(action: $id,"
            + " version: $version, report: {outcome: DONE, evidence: {heldAt: \"Station\", register: \"GD\", number: \"7\"}},"
            + " idempotencyKey: $key) { status } }";

    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api hospital = Api.signedInAs("health.dehradun");
    private final Api counsellor = Api.signedInAs("ngo-aas.dehradun");
    private final String stationPost = Samples.firstPostOf(station);
    private final String counsellorPost = Samples.firstPostOf(counsellor);
    private final String centrePost = Samples.firstPostOf(centre);

    private SampleCase opened;

    @BeforeEach
    void theCentreAsksOthers() {
        opened = SampleCase.openedBy(
                centre,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of(
                        "identity", Map.of("name", "Kalpita Namuna", "address", "12 Namuna Gali, Nadi Par"))))));
        Risks.together(centre, opened, station, "police.escort-and-protection");
        Risks.together(centre, opened, hospital, "health.emergency-treatment");
        Risks.together(centre, opened, counsellor, "ngo-aas.counselling");
    }

    @Test
    void theKeeperReadsAllOfItAndEachOwnerItsOwnItems() {
        JsonNode plan = save(plan("SAFETY", item(stationPost, "Beat looks twice a night"), item(counsellorPost, "Sits with her"),
                item(centrePost, "Keeps a bag ready")), 0);
        assertThat(plan.get("keeps").asBoolean()).isTrue();
        assertThat(plan.get("items")).hasSize(3);
        JsonNode seen = only(station);
        assertThat(seen.get("keeps").asBoolean()).isFalse();
        assertThat(seen.get("items").findValuesAsText("text")).containsExactly("Beat looks twice a night");
        assertThat(seen.get("versions")).isEmpty();
        assertThat(station.text(Plans.OF_CASE, "id", opened.id())).doesNotContain("Sits with her", counsellorPost, "bag ready");
        assertThat(only(counsellor).get("items").findValuesAsText("text"))
                .as("asked in confidence, and told its own part")
                .containsExactly("Sits with her");
        assertThat(hospital.run(Plans.OF_CASE, "id", opened.id()).at("/case/plans")).as("no item, no plan").isEmpty();
        assertThat(station.refusal(CHANGES, "plan", plan.get("id").asText(), "from", 1, "until", 1)).isEqualTo("NOT_FOUND");
        assertThat(hospital.refusal(CHANGES, "plan", plan.get("id").asText(), "from", 1, "until", 1)).isEqualTo("NOT_FOUND");
    }

    @Test
    void anItemIsWorkOfItsPostAndIsDoneWithEvidenceThatTheKeeperHasSeen() {
        JsonNode plan = save(plan("CASE", item(stationPost, "Note to the women's desk")), 0);
        String item = plan.at("/items/0/id").asText();
        assertThat(work(station)).contains(item);
        assertThat(work(hospital)).doesNotContain(item);
        assertThat(hospital.refusal(REPORT, "id", item, "version", 1, "key", key())).isEqualTo("NOT_FOUND");
        assertThat(station.run(REPORT, "id", item, "version", 1, "key", key()).at("/reportCaseAction/status").asText())
                .isEqualTo("REPORTED");
        String verify = "mutation($id: ID!, $key: String!) { verifyCaseAction(action: $id, version: 2, idempotencyKey: $key) {"
                + " status } }";
        assertThat(station.refusal(verify, "id", item, "key", key())).isEqualTo("NOT_ALLOWED");
        assertThat(centre.run(verify, "id", item, "key", key()).at("/verifyCaseAction/status").asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void versionsAreKeptAndCanBeCompared() {
        JsonNode first = save(plan("CASE", item(stationPost, "Looks by"), item(centrePost, "Finds a lawyer")), 0);
        Map<String, Object> changed = item(stationPost, "Looks by at night");
        changed.put("action", first.at("/items/0/id").asText());
        JsonNode second = save(plan("CASE", changed, item(centrePost, "Speaks to the school")), 1);
        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("items").findValuesAsText("outcome")).contains("DROPPED");
        assertThat(work(centre)).doesNotContain(first.at("/items/1/id").asText());
        JsonNode changes = centre.run(CHANGES, "plan", first.get("id").asText(), "from", 1, "until", 2).get("planChanges");
        assertThat(changes).hasSize(3);
        assertThat(changes.findValuesAsText("text"))
                .containsExactlyInAnyOrder("Looks by", "Looks by at night", "Speaks to the school", "Finds a lawyer");
        assertThat(centre.refusal(Plans.SAVE, "case", opened.id(), "plan", plan("CASE", changed), "version", 1, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        Map<String, Object> foreign = item(stationPost, "x");
        foreign.put("action", save(plan("SAFETY", item(centrePost, "Bag")), 0).at("/items/0/id").asText());
        assertThat(centre.refusal(Plans.SAVE, "case", opened.id(), "plan", plan("CASE", foreign), "version", 2, "key", key()))
                .as("an item of another plan")
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void whoSheIsAndWhereSheIsHiddenStandsInNoPlan() {
        String shelter = "Refuge " + key();
        Api.signedInAs("dpo.dehradun")
                .run(
                        "mutation($code: String!, $name: String!, $key: String!) { addEstablishment(register:"
                                + " \"women-child-welfare.shelter-homes\", code: $code, details: {nameEn: $name, district: 49,"
                                + " source: \"Invented\"}, idempotencyKey: $key) { id } }",
                        "code", "T" + key().substring(24).toUpperCase(Locale.ROOT),
                        "name", shelter,
                        "key", key());
        for (String text : List.of("Ask Kalpita at the gate", "Go to 12 namuna gali, nadi par", "Take her to " + shelter, "Ring 9876543210")) {
            assertThat(centre.refusal(
                            Plans.SAVE, "case", opened.id(), "plan", plan("SAFETY", item(stationPost, text)), "version", 0, "key", key()))
                    .as(text)
                    .isEqualTo("PERSONAL_DETAIL");
        }
        assertThat(centre.refusal(
                        Plans.SAVE,
                        "case", opened.id(),
                        "plan", plan("CASE", item(Samples.firstPostOf(Api.signedInAs("labour.dehradun")), "Looks")),
                        "version", 0,
                        "key", key()))
                .as("takes no part")
                .isEqualTo("INVALID_ARGUMENT");
    }

    private JsonNode save(Map<String, Object> plan, int version) {
        return centre.run(Plans.SAVE, "case", opened.id(), "plan", plan, "version", version, "key", key()).get("savePlan");
    }

    private JsonNode only(Api officer) {
        List<JsonNode> plans = new ArrayList<>();
        officer.run(Plans.OF_CASE, "id", opened.id()).at("/case/plans").forEach(plans::add);
        assertThat(plans).hasSize(1);
        return plans.getFirst();
    }

    @SafeVarargs
    private Map<String, Object> plan(String kind, Map<String, Object>... items) {
        return Plans.of(opened, kind, items);
    }

    private static Map<String, Object> item(String owner, String text) {
        return Plans.item(owner, text);
    }

    private static List<String> work(Api officer) {
        return officer.run("{ worklist(kinds: [CASE_ACTION], first: 100) { nodes { id } } }")
                .at("/worklist/nodes")
                .findValuesAsText("id");
    }
}

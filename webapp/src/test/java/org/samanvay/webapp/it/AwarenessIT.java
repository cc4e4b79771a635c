package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Departments plan awareness programmes, say how many came, and see each other's; who came is nowhere. */
@OnLiberty
class AwarenessIT {
    private static final String FIELDS = " { id department place plannedOn status late heldOn women girls others mayReport version }";
    private static final String PLAN = "mutation($programme: NewProgrammeInput!, $key: String!) { planAwarenessProgramme("
            + "programme: $programme, idempotencyKey: $key)" + FIELDS + " }";
    private static final String REPORT = "mutation($id: ID!, $audience: AudienceInput!, $version: Int!, $key: String!) {"
            + " reportAwarenessProgramme(programme: $id, audience: $audience, version: $version, idempotencyKey: $key)" + FIELDS + " }";
    private static final String CANCEL = "mutation($id: ID!, $version: Int!, $key: String!) { cancelAwarenessProgramme("
            + "programme: $id, version: $version, idempotencyKey: $key)" + FIELDS + " }";
    private static final String COUNTS =
            "query($year: Int!, $district: Int) { awarenessCounts(year: $year, district: $district) { department planned held late women girls others } }";
    private static final String LIST = "query($filter: ProgrammeFilterInput) { awarenessProgrammes(filter: $filter, first: 100) { nodes"
            + FIELDS + " } }";

    private final Api block = Api.signedInAs("beo.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    private static Map<String, Object> programme(LocalDate on, String place) {
        return new HashMap<>(Map.of(
                "topic", "OFFENCES_AGAINST_CHILDREN",
                "setting", "SCHOOL",
                "district", 49,
                "place", place,
                "plannedOn", on.toString()));
    }

    private static Map<String, Object> audience(LocalDate on, int women, int girls, int others) {
        return Map.of("heldOn", on.toString(), "women", women, "girls", girls, "others", others);
    }

    private JsonNode planned(Api officer, LocalDate on) {
        return officer.run(PLAN, "programme", programme(on, "Government Girls Inter College"), "key", key())
                .get("planAwarenessProgramme");
    }

    private static int of(JsonNode counts, String what) {
        for (JsonNode row : counts) {
            if (row.get("department").asText().equals("education")) {
                return row.get(what).asInt();
            }
        }
        return 0;
    }

    private JsonNode counts(Api officer) {
        return officer.run(COUNTS, "year", today().getYear(), "district", 49).get("awarenessCounts");
    }

    @Test
    void whatIsPlannedIsHeldAndCountedByDepartmentForAllOfTheState() {
        JsonNode before = counts(station);
        JsonNode programme = planned(block, today().minusDays(2));
        assertThat(programme.get("late").asBoolean()).as("its day has passed without a report").isTrue();
        assertThat(of(counts(station), "late")).isEqualTo(of(before, "late") + 1);
        JsonNode held = block.run(REPORT, "id", programme.get("id").asText(), "audience", audience(today().minusDays(1), 4, 60, 12), "version", 1, "key", key())
                .get("reportAwarenessProgramme");
        assertThat(held.get("status").asText()).isEqualTo("HELD");
        JsonNode after = counts(station);
        assertThat(of(after, "planned")).isEqualTo(of(before, "planned") + 1);
        assertThat(of(after, "held")).isEqualTo(of(before, "held") + 1);
        assertThat(of(after, "late")).isEqualTo(of(before, "late"));
        assertThat(of(after, "girls")).isEqualTo(of(before, "girls") + 60);
        assertThat(of(station.run(COUNTS, "year", today().getYear() + 1, "district", null).get("awarenessCounts"), "girls")).isZero();
        assertThat(station.text(LIST, "filter", Map.of("department", "education"))).contains(programme.get("id").asText());
        assertThat(station.text(LIST, "filter", Map.of("mine", true))).doesNotContain(programme.get("id").asText());
    }

    @Test
    void whatIsCancelledCountsNowhereAndEndsOnce() {
        JsonNode before = counts(block);
        String id = planned(block, today().plusDays(10)).get("id").asText();
        assertThat(block.run(CANCEL, "id", id, "version", 1, "key", key()).at("/cancelAwarenessProgramme/status").asText())
                .isEqualTo("CANCELLED");
        assertThat(of(counts(block), "planned")).isEqualTo(of(before, "planned"));
        assertThat(block.refusal(REPORT, "id", id, "audience", audience(today(), 1, 0, 0), "version", 2, "key", key()))
                .isEqualTo("PROGRAMME_ENDED");
    }

    @Test
    void nobodyReportsAnothersNorPlansInAnotherDistrictNorNamesAPerson() {
        String id = planned(block, today()).get("id").asText();
        assertThat(station.refusal(REPORT, "id", id, "audience", audience(today(), 1, 0, 0), "version", 1, "key", key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(station.refusal(CANCEL, "id", id, "version", 1, "key", key())).isEqualTo("NOT_ALLOWED");
        Map<String, Object> elsewhere = programme(today(), "School");
        elsewhere.put("district", 50);
        assertThat(block.refusal(PLAN, "programme", elsewhere, "key", key())).isEqualTo("INVALID_ARGUMENT");
        assertThat(block.refusal(PLAN, "programme", programme(today(), "Ask 9876543210"), "key", key())).isEqualTo("PERSONAL_DETAIL");
        assertThat(block.refusal(PLAN, "programme", programme(today().plusYears(3), "School"), "key", key())).isEqualTo("INVALID_ARGUMENT");
        for (Map<String, Object> wrong : List.of(audience(today(), 0, 0, 0), audience(today(), -1, 5, 0))) {
            JsonNode error = block.firstError(REPORT, "id", id, "audience", wrong, "version", 1, "key", key());
            assertThat(error.at("/extensions/code").asText()).isEqualTo("WRONG_AUDIENCE");
            assertThat(error.at("/extensions/messageHi").asText()).isNotBlank();
        }
        assertThat(block.refusal(REPORT, "id", id, "audience", audience(today().plusDays(1), 1, 0, 0), "version", 1, "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(block.refusal(REPORT, "id", id, "audience", audience(today(), 1, 0, 0), "version", 7, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(Api.signedInAs("state.admin").text(LIST, "filter", null)).as("no officer of any post").doesNotContain(id);
    }
}

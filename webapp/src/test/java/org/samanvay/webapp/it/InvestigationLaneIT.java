package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far an investigation has come, from the forms alone, for the station and those above it and for nobody else. */
@OnLiberty
class InvestigationLaneIT {
    private static final String LANE = "police.investigation";
    private static final String PROGRESS = "police.investigation-progress";
    private static final String CASES = "query($lane: String!, $filter: LaneFilterInput, $after: String) { laneCases(lane:"
            + " $lane, filter: $filter, first: 100, after: $after) { nodes { id caseFile caseNumber post { code } stage signs"
            + " limit daysLeft late } pageInfo { hasNextPage endCursor } } }";
    private static final String OFFICES =
            "query($lane: String!) { laneOffices(lane: $lane, first: 100) { nodes { name { en } open unsolved late } } }";

    private final Api station = Api.signedInAs("sho.ghatpur");
    private final Api chief = Api.signedInAs("police.haridwar");

    private SampleCase investigated(String section) {
        SampleCase opened = SampleCase.openedBy(station, key(), Map.of("district", 50));
        Packets.submitted(
                station, opened, Packets.report(Packets.number(), hoursAgo(30), "BNS", section, "TWO_MONTHS"));
        return opened;
    }

    private static Map<String, Object> progress(String unknown, int arrested, int named, int absconding) {
        return new LinkedHashMap<>(Map.of(
                "asOf", "2026-11-28",
                "offenderUnknown", unknown,
                "arrested", arrested,
                "notArrested", named,
                "absconding", absconding));
    }

    private static Optional<JsonNode> find(Api officer, SampleCase opened, Object filter) {
        List<JsonNode> found = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = officer.run(CASES, "lane", LANE, "filter", filter, "after", after).get("laneCases");
            page.get("nodes").forEach(found::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return found.stream().filter(each -> each.get("id").asText().equals(opened.id())).findFirst();
    }

    @Test
    void theNewestProgressSaysWhereTheInvestigationStands() {
        SampleCase opened = investigated("64");
        assertThat(find(station, opened, null).orElseThrow().get("stage").isNull()).isTrue();
        Map<String, Object> first = progress("YES", 0, 0, 0);
        first.put("kits", List.of(Map.of("code", "KIT-1", "sentOn", "2026-11-27")));
        Acts.submit(station, opened.id(), PROGRESS, first);
        JsonNode unknown = find(station, opened, Map.of("unsolved", true)).orElseThrow();
        assertThat(unknown.get("stage").asText()).isEqualTo("unknown");
        assertThat(unknown.get("signs").toString()).contains("laboratory");
        assertThat(unknown.get("daysLeft").asInt()).as("two months from the registration").isBetween(57, 61);
        assertThat(unknown.get("late").asBoolean()).isFalse();
        Acts.submit(station, opened.id(), PROGRESS, progress("NO", 1, 0, 1));
        JsonNode absconding = find(station, opened, null).orElseThrow();
        assertThat(absconding.get("stage").asText()).as("one of two is still away").isEqualTo("absconding");
        assertThat(absconding.get("signs")).isEmpty();
        Acts.submit(station, opened.id(), PROGRESS, progress("NO", 2, 0, 0));
        assertThat(find(station, opened, Map.of("unsolved", true))).isEmpty();
        assertThat(find(station, opened, Map.of("stage", "arrested"))).isPresent();
    }

    @Test
    void theChiefSeesEachStationsUnsolvedCases() {
        investigated("70");
        SampleCase opened = investigated("64");
        Acts.submit(station, opened.id(), PROGRESS, progress("YES", 0, 0, 0));
        JsonNode office = chief.run(OFFICES, "lane", LANE).at("/laneOffices/nodes/0");
        assertThat(office.get("unsolved").asInt()).isPositive();
        assertThat(office.get("open").asInt()).isGreaterThan(office.get("unsolved").asInt());
        assertThat(find(chief, opened, null).orElseThrow().at("/post/code").asText()).isEqualTo("UK-POLICE-HRD-GHATPUR-SHO");
    }

    @Test
    void noOtherStationDistrictOrDepartmentSeesAnyOfIt() {
        SampleCase opened = investigated("64");
        Acts.submit(station, opened.id(), PROGRESS, progress("YES", 0, 0, 0));
        for (String other : List.of("sho.salvan", "police.dehradun")) {
            assertThat(find(Api.signedInAs(other), opened, null)).as(other).isEmpty();
        }
        for (String other : List.of("osc.dehradun", "hospital.dehradun", "dpo.haridwar", "statutory-bodies.dehradun")) {
            Api officer = Api.signedInAs(other);
            assertThat(officer.refusal(CASES, "lane", LANE, "filter", null, "after", null)).as(other).isEqualTo("NOT_FOUND");
            assertThat(officer.refusal(OFFICES, "lane", LANE)).as(other).isEqualTo("NOT_FOUND");
        }
        assertThat(find(Api.signedInAs("police.state"), opened, null).orElseThrow().get("caseFile").isNull())
                .as("the state sees that it stands, and takes no part")
                .isTrue();
    }

    @Test
    void aRestrictedCaseIsInNoLaneOfPostsThatAreNotNamed() {
        SampleCase opened = SampleCase.openedBy(
                station,
                key(),
                Map.of("district", 50, "restrictedToPosts", List.of(Acts.post("UK-POLICE-HRD-GHATPUR-SHO"))));
        Packets.submitted(station, opened, Packets.report(Packets.number(), hoursAgo(30), "BNS", "64", "TWO_MONTHS"));
        assertThat(find(station, opened, null)).isPresent();
        assertThat(find(chief, opened, null)).isEmpty();
    }
}

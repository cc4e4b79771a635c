package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Who takes the information for a village on a day, and who administers that. */
@OnLiberty
class JurisdictionIT {
    private static final String SEEN = " { id version kind from until endReference replaces office { code } head {"
            + " code holder } name { hi } places { nodes { code level } } }";
    private static final String DEFINE = "mutation($j: NewJurisdictionInput!, $key: String!) { defineJurisdiction("
            + "jurisdiction: $j, idempotencyKey: $key) { jurisdiction" + SEEN
            + " overlaps { place { code } one { id } other { id } } } }";
    private static final String CHANGE = "mutation($id: ID!, $version: Int!, $change: JurisdictionChangeInput!, $key:"
            + " String!) { changeJurisdiction(id: $id, version: $version, change: $change, idempotencyKey: $key) {"
            + " jurisdiction" + SEEN + " } }";
    private static final String END = "mutation($id: ID!, $version: Int!, $until: Date!, $key: String!) {"
            + " endJurisdiction(id: $id, version: $version, until: $until, reference: \"Order 9/2026\", idempotencyKey:"
            + " $key)" + SEEN + " }";
    private static final String WHO = "query($code: Int!, $on: Date) { whoTakesInformation(level: VILLAGE, code: $code,"
            + " on: $on) { overlap gap note { hi } takers { id kind office { code phone } head { code holder } } } }";
    private static final String STATION = "UK-POLICE-DDN-SALVAN";
    private static final String OTHER = "UK-POLICE-DDN-NADIPAR";

    private final Api admin = Api.signedInAs("state.admin");
    private final Api officer = Api.signedInAs("osc.dehradun");

    @Test
    void aVillageIsAnsweredForByTheStationOfItsTehsil() {
        int tehsil = Places.tehsil();
        int village = Places.village(tehsil);
        define("POLICE_STATION", STATION, "2025-04-01", Places.named("SUB_DISTRICT", tehsil));
        JsonNode who = who(village, null);
        assertThat(offices(who)).containsExactly(STATION);
        assertThat(who.at("/takers/0/head/code").asText()).isEqualTo(STATION + "-SHO");
        assertThat(who.at("/takers/0/head/holder").asText()).isNotBlank();
        assertThat(who.get("overlap").asBoolean() || who.get("gap").asBoolean()).isFalse();
        assertThat(who.at("/note/hi").asText()).contains("173(1)");
    }

    /** Two vacant posts, one above the other: the project's officer and the programme's. */
    @Test
    void whileTheHeadIsVacantTheNearestHeldPostAboveAnswersAndThePhoneIsTheOffices() {
        int village = Places.village(Places.tehsil());
        String vacant = "UK-WOMEN-CHILD-WELFARE-DDN-PROJECT";
        define("POLICE_STATION", vacant, "2025-04-01", Places.named("VILLAGE", village));
        define("REPORTING_OUTPOST", STATION, "2025-04-01", Places.named("VILLAGE", village));
        JsonNode takers = officer.run(
                        "query($code: Int!) { whoTakesInformation(level: VILLAGE, code: $code) { takers { office { code phone }"
                                + " head { code vacant } answering { code vacant } } } }",
                        "code", village)
                .at("/whoTakesInformation/takers");
        assertThat(takers.at("/0/answering")).isEqualTo(takers.at("/0/head"));
        assertThat(takers.at("/1/office/code").asText()).isEqualTo(vacant);
        assertThat(takers.at("/1/head/vacant").asBoolean()).isTrue();
        assertThat(takers.at("/1/answering/code").asText()).isEqualTo("UK-WOMEN-CHILD-WELFARE-DDN-NODAL");
        assertThat(takers.at("/1/answering/vacant").asBoolean()).isFalse();
        assertThat(takers.at("/1/office").has("phone")).isTrue();
    }

    /** The same question for what is not the police: each has the unit that answers for the place on the day. */
    @Test
    void theCommitteeAndTheEstateOverAVillageAreTold() {
        int tehsil = Places.tehsil();
        int village = Places.village(tehsil);
        String committee = TestDatabase.one("SELECT o.code FROM office o JOIN post p ON p.office = o.id WHERE p.kind ="
                + " 'child-welfare-committee' ORDER BY o.code LIMIT 1");
        define("CHILD_WELFARE_COMMITTEE", committee, "2025-04-01", Places.named("SUB_DISTRICT", tehsil));
        define("INDUSTRIAL_ESTATE", STATION, "2025-04-01", Places.named("VILLAGE", village));
        JsonNode over = officer.run(
                        "query($code: Int!) { jurisdictionsOver(level: VILLAGE, code: $code, kinds:"
                                + " [CHILD_WELFARE_COMMITTEE, INDUSTRIAL_ESTATE]) { kind office { code } answering { code"
                                + " } } }",
                        "code", village)
                .get("jurisdictionsOver");
        assertThat(over.findValuesAsText("kind"))
                .containsExactlyInAnyOrder("CHILD_WELFARE_COMMITTEE", "INDUSTRIAL_ESTATE");
        assertThat(over.toString()).contains(committee);
        assertThat(over).allSatisfy(each -> assertThat(each.at("/answering/code").asText()).isNotBlank());
    }

    @Test
    void whatIsSaidOfTheVillageItselfCountsBeforeItsTehsil() {
        int tehsil = Places.tehsil();
        int village = Places.village(tehsil);
        define("POLICE_STATION", STATION, "2025-04-01", Places.named("SUB_DISTRICT", tehsil));
        define("REVENUE_POLICE_CIRCLE", OTHER, "2025-04-01", Places.named("VILLAGE", village));
        JsonNode who = who(village, null);
        assertThat(offices(who)).containsExactly(OTHER);
        assertThat(who.at("/takers/0/kind").asText()).isEqualTo("REVENUE_POLICE_CIRCLE");
        assertThat(who.get("overlap").asBoolean()).isFalse();
    }

    @Test
    void anOutpostAnswersFirstAndItsStationWithIt() {
        int tehsil = Places.tehsil();
        int village = Places.village(tehsil);
        define("POLICE_STATION", STATION, "2025-04-01", Places.named("SUB_DISTRICT", tehsil));
        define("REPORTING_OUTPOST", OTHER, "2025-04-01", Places.named("VILLAGE", village));
        JsonNode who = who(village, null);
        assertThat(offices(who)).containsExactly(OTHER, STATION);
        assertThat(who.get("overlap").asBoolean()).isFalse();
    }

    @Test
    void villagesGoOverFromRevenuePoliceToRegularPoliceOnADay() {
        int village = Places.village(Places.tehsil());
        JsonNode circle =
                define("REVENUE_POLICE_CIRCLE", OTHER, "2025-04-01", Places.named("VILLAGE", village));
        Map<String, Object> change = Map.of(
                "kind", "POLICE_STATION",
                "office", Acts.office(STATION),
                "from", "2026-02-01",
                "reference", "Notification 12/2026 (invented)");
        String key = key();
        JsonNode station = circle;
        for (int repeat = 0; repeat < 2; repeat++) {
            station = admin.run(CHANGE, "id", circle.get("id").asText(), "version", 1, "change", change, "key", key)
                    .at("/changeJurisdiction/jurisdiction");
        }
        assertThat(station.get("replaces").asText()).isEqualTo(circle.get("id").asText());
        assertThat(station.at("/places/nodes/0/code").asInt()).isEqualTo(village);
        assertThat(station.at("/name/hi").asText()).isEqualTo("थाना साल वन, देहरादून");
        assertThat(offices(who(village, "2026-01-31"))).containsExactly(OTHER);
        assertThat(offices(who(village, "2026-02-01"))).containsExactly(STATION);
        assertThat(who(village, "2025-03-31").get("gap").asBoolean()).isTrue();

        JsonNode old = officer.run(
                        "query($id: ID!) { jurisdiction(id: $id)" + SEEN + " }", "id", circle.get("id").asText())
                .get("jurisdiction");
        assertThat(old.get("until").asText()).isEqualTo("2026-02-01");
        assertThat(old.get("endReference").asText()).isEqualTo("Notification 12/2026 (invented)");
        assertThat(admin.refusal(
                        CHANGE, "id", circle.get("id").asText(), "version", 1, "change", change, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void twoStationsThatClaimAVillageAreTakenAndTold() {
        int tehsil = Places.tehsil();
        int village = Places.village(tehsil);
        JsonNode first = define("POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", village));
        JsonNode second = admin.run(
                        DEFINE,
                        "j", jurisdiction("POLICE_STATION", OTHER, "2025-05-01", Places.named("VILLAGE", village)),
                        "key", key())
                .get("defineJurisdiction");
        assertThat(second.at("/overlaps/0/other/id").asText()).isEqualTo(first.get("id").asText());
        assertThat(who(village, "2025-06-01").get("overlap").asBoolean()).isTrue();
        assertThat(overlapped("2025-06-01")).contains(village);
        assertThat(overlapped("2025-04-15")).doesNotContain(village);

        JsonNode ended = admin.run(END, "id", first.get("id").asText(), "version", 1, "until", "2025-05-01", "key", key())
                .get("endJurisdiction");
        assertThat(ended.get("endReference").asText()).isEqualTo("Order 9/2026");
        assertThat(overlapped("2025-06-01")).doesNotContain(village);
    }

    @Test
    void placesThatNobodyAnswersForAreTold() {
        int tehsil = Places.tehsil();
        int covered = Places.village(tehsil);
        int open = Places.village(tehsil);
        define("POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", covered));
        assertThat(gaps(tehsil, List.of("POLICE_STATION"))).containsExactly(open);
        assertThat(gaps(tehsil, List.of("CHILD_WELFARE_COMMITTEE"))).containsExactly(covered, open);
        define("POLICE_STATION", OTHER, "2025-04-01", Places.named("SUB_DISTRICT", tehsil));
        assertThat(gaps(tehsil, List.of("POLICE_STATION"))).isEmpty();
    }

    /** A court is a date in a calendar: it never has a post that could be late. */
    @Test
    void aCourtHasAnAreaAndNoOffice() {
        int village = Places.village(Places.tehsil());
        Map<String, Object> court = new HashMap<>(
                jurisdiction("COURT", STATION, "2025-04-01", Places.named("VILLAGE", village)));
        court.put("name", Map.of("en", "Special Court (invented)", "hi", "विशेष न्यायालय (काल्पनिक)"));
        assertThat(admin.refusal(DEFINE, "j", court, "key", key())).isEqualTo("OFFICE_DOES_NOT_FIT");
        court.remove("office");
        JsonNode made = admin.run(DEFINE, "j", court, "key", key()).at("/defineJurisdiction/jurisdiction");
        assertThat(made.get("office").isNull() && made.get("head").isNull()).isTrue();
        JsonNode over = officer.run(
                        "query($code: Int!) { jurisdictionsOver(level: VILLAGE, code: $code, kinds: [COURT]) { id name"
                                + " { hi } } }",
                        "code", village)
                .get("jurisdictionsOver");
        assertThat(over).hasSize(1);
        assertThat(who(village, null).get("gap").asBoolean()).isTrue();
    }

    @Test
    void aJurisdictionNeedsPlacesOfTheStateAnOfficeAndAReference() {
        Map<String, Object> good =
                jurisdiction("POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", Places.village(Places.tehsil())));
        assertThat(refused(good, "places", List.of())).isEqualTo("INVALID_ARGUMENT places");
        assertThat(refused(good, "places", List.of(Places.named("VILLAGE", 1)))).isEqualTo("UNKNOWN_PLACE places");
        assertThat(refused(good, "office", null)).isEqualTo("OFFICE_DOES_NOT_FIT office");
        assertThat(refused(good, "reference", " ")).isEqualTo("INVALID_ARGUMENT reference");
        assertThat(refused(good, "name", Map.of("en", "", "hi", ""))).isEqualTo("INVALID_ARGUMENT name.en");
    }

    @Test
    void onlyTheStatesAdministratorChangesWhoAnswers() {
        int village = Places.village(Places.tehsil());
        Map<String, Object> asked =
                jurisdiction("POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", village));
        assertThat(officer.refusal(DEFINE, "j", asked, "key", key())).isEqualTo("NOT_ALLOWED");
        Map<String, Object> elsewhere = new HashMap<>(asked);
        elsewhere.put("state", 10);
        assertThat(admin.refusal(DEFINE, "j", elsewhere, "key", key())).isEqualTo("NOT_ALLOWED");
        String id = admin.run(DEFINE, "j", asked, "key", key())
                .at("/defineJurisdiction/jurisdiction/id")
                .asText();
        assertThat(officer.refusal(END, "id", id, "version", 1, "until", "2026-01-01", "key", key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(admin.refusal(
                        END, "id", UUID.randomUUID().toString(), "version", 1, "until", "2026-01-01", "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(Api.notSignedIn().refusal(WHO, "code", village)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void aJurisdictionDoesNotEndBeforeItBeganAndEndsOnce() {
        JsonNode made = define(
                "POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", Places.village(Places.tehsil())));
        String id = made.get("id").asText();
        assertThat(admin.refusal(END, "id", id, "version", 1, "until", "2025-03-31", "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        admin.run(END, "id", id, "version", 1, "until", "2025-05-01", "key", key());
        assertThat(admin.refusal(END, "id", id, "version", 2, "until", "2025-06-01", "key", key()))
                .isEqualTo("JURISDICTION_ENDED");
    }

    @Test
    void anImportWhosePlacesHaveAJurisdictionIsNotTakenBack() {
        int tehsil = Places.tehsil();
        String run = Places.add(
                "VILLAGE", "code,name_en,subdistrict_code\n790001,Namgaon," + tehsil + "\n");
        define("POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", 790_001));
        JsonNode held = admin.run(
                        "mutation($id: ID!, $key: String!) { undoImport(id: $id, dryRun: false, idempotencyKey: $key) {"
                                + " written errors { code message { hi } } } }",
                        "id", run, "key", key())
                .get("undoImport");
        assertThat(held.get("written").asBoolean()).isFalse();
        assertThat(held.at("/errors/0/code").asText()).isEqualTo("IN_USE");
        assertThat(held.at("/errors/0/message/hi").asText()).contains("क्षेत्राधिकार");
    }

    @Test
    void theDemonstrationHasATehsilAndAVillageOfAnotherStation() {
        assertThat(offices(who(990_000_011, null))).containsExactly(STATION);
        assertThat(offices(who(990_000_012, null))).containsExactly(OTHER);
    }

    @Test
    void theListOfADistrictHasWhatAnswersForItOrForAPlaceInIt() {
        int village = Places.village(Places.tehsil());
        JsonNode ofVillage = define("INDUSTRIAL_ESTATE", STATION, "2025-04-01", Places.named("VILLAGE", village));
        JsonNode ofDistrict = define("INDUSTRIAL_ESTATE", STATION, "2025-04-01", Places.named("DISTRICT", Places.DEHRADUN));
        String list = "query($district: Int!) { jurisdictions(filter: {state: 5, kind: INDUSTRIAL_ESTATE, district: $district}, first: 5)"
                + " { nodes { id } } }";
        assertThat(officer.run(list, "district", Places.DEHRADUN).findValuesAsText("id"))
                .contains(ofVillage.get("id").asText(), ofDistrict.get("id").asText());
        assertThat(officer.run(list, "district", 57).at("/jurisdictions/nodes")).isEmpty();
        admin.run(END, "id", ofDistrict.get("id").asText(), "version", 1, "until", "2025-04-02", "key", key());
    }

    @Test
    void theListAndWhatLiesBelowItDoNotGrow(TestReporter reporter) {
        int tehsil = Places.tehsil();
        for (int i = 0; i < 25; i++) {
            define("INDUSTRIAL_ESTATE", STATION, "2025-04-01", Places.named("VILLAGE", Places.village(tehsil)));
        }
        String list = "query($first: Int!) { jurisdictions(filter: {state: 5, kind: INDUSTRIAL_ESTATE}, first: $first)"
                + " { nodes { kind from office { code } head { code holder } places(first: 5) { nodes { name { hi } } }"
                + " } pageInfo { hasNextPage } } }";
        Statements few = Statements.of(() -> () -> officer.run(list, "first", 5));
        Statements many = Statements.of(() -> () -> officer.run(list, "first", 25));
        reporter.publishEntry("jurisdictions", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(7);

        int village = Places.village(tehsil);
        Statements defined = Statements.of(() -> {
            int fresh = Places.village(tehsil);
            return () -> define("POLICE_STATION", STATION, "2025-04-01", Places.named("VILLAGE", fresh));
        });
        reporter.publishEntry("defineJurisdiction", defined.toString());
        assertThat(defined.total()).isLessThanOrEqualTo(16);

        Statements asked = Statements.of(() -> () -> officer.run(WHO, "code", village));
        reporter.publishEntry("whoTakesInformation", asked.toString());
        assertThat(asked.total()).isLessThanOrEqualTo(4);
    }

    private String refused(Map<String, Object> good, String field, @Nullable Object value) {
        Map<String, Object> broken = new HashMap<>(good);
        broken.put(field, value);
        JsonNode error = admin.firstError(DEFINE, "j", broken, "key", key());
        assertThat(error.at("/extensions/messageHi").asText()).isNotBlank();
        return error.at("/extensions/code").asText() + " "
                + error.at("/extensions/arguments/field").asText();
    }

    @SafeVarargs
    private JsonNode define(String kind, String office, String from, Map<String, Object>... places) {
        return admin.run(DEFINE, "j", jurisdiction(kind, office, from, places), "key", key())
                .at("/defineJurisdiction/jurisdiction");
    }

    @SafeVarargs
    private static Map<String, Object> jurisdiction(
            String kind, String office, String from, Map<String, Object>... places) {
        return Map.of(
                "state", Places.UTTARAKHAND,
                "kind", kind,
                "office", Acts.office(office),
                "places", List.of(places),
                "from", from,
                "reference", "Notification 1/2025 (invented)");
    }

    private JsonNode who(int village, @Nullable String on) {
        return officer.run(WHO, "code", village, "on", on).get("whoTakesInformation");
    }

    private static List<String> offices(JsonNode who) {
        List<String> offices = new ArrayList<>();
        who.get("takers").forEach(taker -> offices.add(taker.at("/office/code").asText()));
        return offices;
    }

    private List<Integer> overlapped(String on) {
        List<Integer> codes = new ArrayList<>();
        officer.run("query($on: Date!) { jurisdictionOverlaps(state: 5, on: $on, first: 100) { nodes { place { code } } } }", "on", on)
                .at("/jurisdictionOverlaps/nodes")
                .forEach(each -> codes.add(each.at("/place/code").asInt()));
        return codes;
    }

    private List<Integer> gaps(int tehsil, List<String> kinds) {
        List<Integer> codes = new ArrayList<>();
        officer.run(
                        "query($tehsil: Int!, $kinds: [JurisdictionKind!]!) { jurisdictionGaps(filter: {state: 5,"
                                + " level: VILLAGE, subDistrict: $tehsil}, kinds: $kinds) { nodes { code } } }",
                        "tehsil", tehsil, "kinds", kinds)
                .at("/jurisdictionGaps/nodes")
                .forEach(each -> codes.add(each.get("code").asInt()));
        return codes;
    }
}

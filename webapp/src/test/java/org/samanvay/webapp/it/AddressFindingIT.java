package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.FindingRule.Looks;

/**
 * Incidents at one address, told in two scripts at two offices: the women's desk and the Protection Officer learn the numbers
 * of the cases, nobody else learns anything, and nobody at all the address.
 */
@OnLiberty
class AddressFindingIT {
    static final String TO_PROTECTION_OFFICER = "women-child-welfare.repeated-incidents-at-address";
    static final String TO_DESK = "police.repeated-incidents-at-address";
    static final String NADIPAR_DESK = "UK-POLICE-DDN-NADIPAR-WHD";
    private static final String LIST = "query($rule: String) { findings(filter: {rule: $rule}, first: 100) { nodes { id rule"
            + " aboutAddress aboutChild caseNumber caseNumbers establishment { id } reportedBy { code } owner { code vacant }"
            + " decideBy mayDecide mayRefer decision result resultCount version } } }";
    private static final String PLACE = "Prem Nagar " + FullAnswers.canary();

    private static final Api STATION = Api.signedInAs("sho.nadipar");
    private static final Api CENTRE = Api.signedInAs("osc.dehradun");
    private static final Api PROTECTION_OFFICER = Api.signedInAs("po.dehradun");
    private static final Api PROBATION_OFFICER = Api.signedInAs("dpo.dehradun");

    private static SampleCase first;
    private static SampleCase second;
    private static Postings.Seated desk;

    @BeforeAll
    static void itHappensAgain() throws SQLException {
        desk = Postings.seated(Acts.post(NADIPAR_DESK), "ACTING", Postings.today().minusDays(1));
        first = at(CENTRE, "House 7, " + PLACE, 200);
        second = at(STATION, "मकान ७, प्रेम नगर " + PLACE.substring("Prem Nagar ".length()), 3);
        DailyLooks.again();
        DailyLooks.again();
    }

    /** What was found here lies open nowhere when other tests count. */
    @AfterAll
    static void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
        Postings.relieve(desk);
    }

    private static SampleCase at(Api officer, String address, int daysAgo) {
        return at(officer, address, daysAgo, Map.of());
    }

    private static SampleCase at(Api officer, String address, int daysAgo, Map<String, Object> more) {
        SampleCase opened = SampleCase.openedBy(officer, key(), more);
        Acts.addIncidentAt(officer, opened, address, daysAgo);
        return opened;
    }

    static List<JsonNode> telling(Api officer, String rule, SampleCase opened) {
        return Risks.nodes(officer.run(LIST, "rule", rule).at("/findings/nodes")).stream()
                .filter(found -> found.get("caseNumbers").toString().contains(opened.number()))
                .toList();
    }

    @Test
    void theDeskAndTheProtectionOfficerLearnTheNumbersAndNothingElse() {
        JsonNode told = telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, first).getFirst();
        assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, first)).as("found once, by two looks").hasSize(1);
        assertThat(told.get("caseNumbers").toString()).contains(first.number(), second.number());
        assertThat(told.get("caseNumber").asText()).as("of the last").isEqualTo(second.number());
        assertThat(told.get("aboutAddress").asBoolean()).isTrue();
        assertThat(told.get("establishment").isNull()).isTrue();
        assertThat(told.at("/reportedBy/code").asText()).isEqualTo("UK-POLICE-DDN-NADIPAR-SHO");
        assertThat(told.get("mayRefer").asBoolean()).as("it goes no further").isFalse();
        assertThat(told.get("decideBy").asText()).isEqualTo(Postings.today().plusDays(3).toString());
        JsonNode toDesk = telling(desk.session(), TO_DESK, first).getFirst();
        assertThat(toDesk.at("/owner/code").asText()).as("the desk where one was recorded").isEqualTo(NADIPAR_DESK);
        assertThat(toDesk.get("mayDecide").asBoolean()).isTrue();
        assertThat(Worklists.ids(desk.session())).contains(toDesk.get("id").asText());
        for (Api reader : List.of(PROTECTION_OFFICER, desk.session())) {
            assertThat(reader.text(LIST, "rule", null)).doesNotContain(PLACE, "प्रेम", "PHYSICAL_VIOLENCE");
            assertThat(reader.refusal("query($case: ID!) { case(id: $case) { number } }", "case", first.id()))
                    .as("a number opens no case")
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void neitherTheStationNorTheBeatNorAnybodyElseLearnsThatThereIsSuchAnAddress() {
        String toDesk = telling(desk.session(), TO_DESK, first).getFirst().get("id").asText();
        String toOfficer = telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, first).getFirst().get("id").asText();
        for (String other : List.of(
                "sho.nadipar", "sho.salvan", "io.salvan", "police.dehradun", "police.state", "osc.dehradun", "welfare.state",
                "health.dehradun", "school.dehradun", "labour.dehradun", "sidcul.dehradun", "library.dehradun",
                "dpo.haridwar", "statutory-bodies.dehradun", "state.admin")) {
            Api officer = Api.signedInAs(other);
            for (String id : List.of(toDesk, toOfficer)) {
                assertThat(officer.refusal(SampleFinding.ONE, "id", id)).as(other).isEqualTo("NOT_FOUND");
                assertThat(Worklists.ids(officer)).as(other).doesNotContain(id);
            }
            assertThat(officer.text("{ findingOutcomes { rule found } }")).as(other).doesNotContain("at-address");
        }
        assertThat(PROTECTION_OFFICER.refusal(SampleFinding.ONE, "id", toDesk)).isEqualTo("NOT_FOUND");
        assertThat(desk.session().refusal(SampleFinding.ONE, "id", toOfficer)).isEqualTo("NOT_FOUND");
    }

    /** The station's head stands above the desk and gets its other work while it is vacant: this never. */
    @Test
    void aVacantDeskHandsItToNoPostAboveAndTheProtectionOfficersIsDecidedByTheDistricts() throws SQLException {
        SampleCase one = at(Api.signedInAs("sho.salvan"), "House 8, Salvan " + PLACE, 20);
        SampleCase other = at(Api.signedInAs("sho.salvan"), "House 8, Salvan " + PLACE, 2);
        DailyLooks.again();
        String vacant = TestDatabase.one("SELECT f.id FROM finding f JOIN post p ON p.id = f.owner_post WHERE f.rule = '"
                + TO_DESK + "' AND f.case_file = '" + other.id() + "' AND p.code = 'UK-POLICE-DDN-SALVAN-WHD'");
        Api head = Api.signedInAs("sho.salvan");
        assertThat(head.refusal(SampleFinding.ONE, "id", vacant)).isEqualTo("NOT_FOUND");
        assertThat(Worklists.ids(head)).doesNotContain(vacant);
        JsonNode told = telling(PROBATION_OFFICER, TO_PROTECTION_OFFICER, one).getFirst();
        assertThat(told.get("mayDecide").asBoolean()).as("while the Protection Officer is there").isFalse();
        Postings.Seated cell = Postings.seated(
                Acts.post("UK-POLICE-DDN-WOMEN-CELL"), "REGULAR", Postings.today().minusDays(1));
        JsonNode decided = SampleFinding.decide(
                cell.session(), vacant, Map.of("decision", "ACT", "measure", "recording-post-asked"));
        assertThat(decided.get("decision").asText()).isEqualTo("ACT");
        Postings.relieve(cell);
    }

    @Test
    void whatHappensAfterTheDecisionIsCountedAndFoundAnew() throws SQLException {
        String address = "House 9, " + PLACE;
        SampleCase opened = at(CENTRE, address, 10);
        at(STATION, address, 1);
        DailyLooks.again();
        JsonNode found = telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, opened).getFirst();
        String id = found.get("id").asText();
        SampleFinding.decide(PROTECTION_OFFICER, id, Map.of("decision", "ACT", "measure", "leading-post-asked"));
        DailyLooks.again();
        assertThat(SampleFinding.read(PROTECTION_OFFICER, id).get("result").asText()).isEqualTo("NOT_REPEATED");
        assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, opened)).as("nothing new, nothing found").hasSize(1);
        SampleCase third = at(CENTRE, address, 0);
        DailyLooks.again();
        assertThat(SampleFinding.read(PROTECTION_OFFICER, id).get("result").asText()).isEqualTo("REPEATED");
        assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, third)).hasSize(1);
        SampleCase fourth = at(CENTRE, address, 0);
        DailyLooks.again();
        assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, fourth))
                .as("its number is added to the one that waits")
                .isNotEmpty()
                .allMatch(waiting -> waiting.get("caseNumbers").toString().contains(third.number()));
    }

    @Test
    void onceOrLongAgoOrElsewhereOrRestrictedIsNoRepetition() throws SQLException {
        SampleCase once = at(CENTRE, "House 21, " + PLACE, 5);
        Acts.addIncidentAt(CENTRE, once, "House 21, " + PLACE, 5);
        SampleCase longAgo = at(CENTRE, "House 22, " + PLACE, 400);
        at(STATION, "House 22, " + PLACE, 2);
        SampleCase otherDoor = at(CENTRE, "House 23, " + PLACE, 5);
        at(STATION, "House 24, " + PLACE, 2);
        SampleCase otherDistrict = at(CENTRE, "House 25, " + PLACE, 5);
        at(Api.signedInAs("sho.ghatpur"), "House 25, " + PLACE, 2, Map.of("district", 50));
        SampleCase restricted = at(
                STATION, "House 26, " + PLACE, 5, Map.of("restrictedToPosts", List.of(Samples.firstPostOf(STATION))));
        SampleCase besideRestricted = at(CENTRE, "House 26, " + PLACE, 2);
        SampleCase atHome = at(CENTRE, "At home", 5);
        at(STATION, "घर पर", 2);
        DailyLooks.again();
        for (SampleCase opened :
                List.of(once, longAgo, otherDoor, otherDistrict, restricted, besideRestricted, atHome)) {
            assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, opened)).isEmpty();
        }
    }

    @Test
    void theHashAndTheFindingGoWithThePersonsKey() throws SQLException {
        String address = "House 31, " + PLACE;
        SampleCase opened = at(CENTRE, address, 4);
        SampleCase last = at(CENTRE, address, 1);
        DailyLooks.again();
        assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, opened)).hasSize(1);
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + last.person() + "'");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM incident_address WHERE case_file = '" + last.id() + "'"))
                .isEqualTo("0");
        DailyLooks.again();
        assertThat(telling(PROTECTION_OFFICER, TO_PROTECTION_OFFICER, opened)).isEmpty();
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM incident_address WHERE case_file = '" + opened.id() + "'"))
                .as("of whom nobody erased, it stays")
                .isEqualTo("1");
    }

    @Test
    void nothingOfAnAddressIsReadByAnyInterface() {
        assertThat(Everything.seenBy(CENTRE, first).text()).doesNotContain(PLACE);
        assertThat(CENTRE.text("{ __type(name: \"Incident\") { fields { name } } }")).doesNotContain("address", "hash");
        assertThat(CENTRE.refusal(
                        Acts.ADD_INCIDENT,
                        "case", first.id(),
                        "incident", Map.of("person", first.person(), "kind", "THREAT", "address", "x".repeat(501)),
                        "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    /** A rule of this kind may be owned by nobody who would come to her door. */
    @Test
    void noDepartmentDeclaresSuchARuleForAnybodyElse() {
        assertThat(Everything.DEFINITIONS.departments().stream()
                        .flatMap(department -> department.findingRules().stream()
                                .filter(rule -> rule.looks() instanceof Looks.OneAddress)
                                .map(rule -> department.id() + "." + rule.owner())))
                .containsExactlyInAnyOrder("police.women-help-desk", "women-child-welfare.protection-officer");
    }
}

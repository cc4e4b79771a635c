package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What rules of prevention find: two complaints at one workplace, a girl of sixteen out of school, a unit without its
 * committee. Each is found once, for those alone who may know, ends in a decision, and its result is reckoned.
 */
@OnLiberty
class FindingIT {
    private static final String REPEATED = "labour.repeated-complaints-at-employer";
    private static final String WITHOUT_ACTION = "labour.three-complaints-without-action";
    private static final String GIRL = "statutory-bodies.girl-out-of-school";
    private static final String COMMITTEE = "sidcul.internal-committee-missing";
    private static final String NAME = "Nandini Kalpit";
    private static final String FIELDS = " { id rule name { hi en } aboutChild establishment { id name { en } } caseNumber"
            + " reportedBy { code } owner { code } referredBy { code } foundOn decideBy keptUntil late mayDecide mayRefer"
            + " byInspection decision measure { en } reason result resultCount resultStatus { en } resultFinal inspected"
            + " measures { code } version }";
    private static final String LIST =
            "query($rule: String) { findings(filter: {rule: $rule}, first: 100) { nodes" + FIELDS + " } }";
    private static final String ONE = "query($id: ID!) { finding(id: $id)" + FIELDS + " }";
    private static final String DECIDE = "mutation($id: ID!, $decision: NewFindingDecisionInput!, $version: Int!, $key: String!) {"
            + " decideFinding(finding: $id, decision: $decision, version: $version, idempotencyKey: $key)" + FIELDS + " }";
    private static final String ROUNDS =
            "{ inspectionRounds(first: 10) { nodes { id department name { hi en } district month dueOn units inspected late } } }";
    private static final String UNITS = "query($round: ID!) { inspectionUnits(round: $round) { number inspectedOn"
            + " establishment { id register code } } }";

    private static final Api LABOUR = Api.signedInAs("labour.dehradun");
    private static final Api INSPECTOR = Api.signedInAs("leo.dehradun");
    private static final Api ESTATE = Api.signedInAs("sidcul.dehradun");
    private static final Api BLOCK = Api.signedInAs("beo.dehradun");
    private static final Api UNIT = Api.signedInAs("dcpu.dehradun");
    private static final Api MAGISTRATE = Api.signedInAs("statutory-bodies.dehradun");

    private static final List<String> WORKPLACES = new ArrayList<>();
    private static final Map<String, SampleCase> GIRLS = new HashMap<>();
    private static String withoutCommittee;
    private static String recently;

    @BeforeAll
    static void whatThereIsToFind() throws SQLException {
        for (int i = 0; i < 10; i++) {
            WORKPLACES.add(SampleComplaint.workplace(LABOUR, "labour.establishments", "Namuna Works " + i));
        }
        withoutCommittee = SampleComplaint.workplace(ESTATE, "sidcul.units", "Udaharan Pharma");
        SampleComplaint.becomes(ESTATE, withoutCommittee, 1, "committee-missing", "2026-09-01");
        recently = SampleComplaint.workplace(ESTATE, "sidcul.units", "Misal Foods");
        SampleComplaint.becomes(ESTATE, recently, 1, "committee-missing", today().minusDays(5).toString());
        SampleComplaint.at(LABOUR, workplace(0));
        SampleComplaint.at(LABOUR, workplace(0));
        SampleComplaint.at(LABOUR, workplace(1));
        SampleComplaint.at(LABOUR, workplace(4));
        SampleComplaint.at(LABOUR, workplace(4));
        for (int i = 0; i < 3; i++) {
            SampleComplaint.at(LABOUR, workplace(2));
        }
        GIRLS.put("sixteen", reported(16, "FEMALE", Map.of()));
        GIRLS.put("handed", reported(17, "FEMALE", Map.of()));
        GIRLS.put("forgotten", reported(15, "FEMALE", Map.of()));
        GIRLS.put("fourteen", reported(14, "FEMALE", Map.of()));
        GIRLS.put("boy", reported(16, "MALE", Map.of()));
        GIRLS.put("restricted", reported(17, "FEMALE", Map.of("restrictedToPosts", List.of(Samples.firstPostOf(BLOCK)))));
        GIRLS.put("shut", reported(17, "FEMALE", Map.of("excludedOffices", List.of(TestDatabase.one(
                "SELECT office FROM post WHERE code = 'UK-STATUTORY-BODIES-DDN-DCPU'")))));
        DailyLooks.again();
        DailyLooks.again();
    }

    /** What these girls and workplaces brought about lies open nowhere when other tests count. */
    @AfterAll
    static void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
    }

    private static SampleCase reported(int age, String sex, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD", "identity", Map.of("name", NAME)))));
        return SampleFinding.reported(age, sex, input);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    private static String workplace(int which) {
        return WORKPLACES.get(which);
    }

    @Test
    void repeatedComplaintsAreFoundOnceForThePostThatHandlesThemAndNobodyElse() {
        JsonNode found = about(LABOUR, REPEATED, workplace(0));
        assertThat(found.at("/owner/code").asText()).isEqualTo("UK-LABOUR-DDN-NODAL");
        assertThat(found.at("/name/hi").asText()).contains("शिकायतें");
        assertThat(found.get("caseNumber").isNull()).isTrue();
        assertThat(found.get("decideBy").asText()).isEqualTo(today().plusDays(7).toString());
        assertThat(establishments(LABOUR, REPEATED))
                .as("one complaint is no pattern, and none is found twice by two looks")
                .contains(workplace(0), workplace(2))
                .doesNotContain(workplace(1))
                .doesNotHaveDuplicates();
        for (String other : List.of(
                "leo.dehradun", "labour.haridwar", "labour.state", "sidcul.dehradun", "estate.dehradun", "education.dehradun",
                "statutory-bodies.dehradun", "local-committee.dehradun", "sho.salvan", "industries.dehradun")) {
            Api officer = Api.signedInAs(other);
            assertThat(officer.refusal(ONE, "id", found.get("id").asText())).as(other).isEqualTo("NOT_FOUND");
            assertThat(officer.text(LIST, "rule", null)).as(other).doesNotContain(found.get("id").asText(), workplace(0));
            assertThat(Worklists.ids(officer)).as(other).doesNotContain(found.get("id").asText());
        }
        assertThat(Worklists.ids(LABOUR)).contains(found.get("id").asText());
    }

    @Test
    void threeComplaintsOnWhichNothingWasDoneAreFoundOnlyWhenTheyHadTheirTime() throws SQLException {
        assertThat(establishments(LABOUR, WITHOUT_ACTION)).as("taken down today").doesNotContain(workplace(2));
        TestDatabase.run("UPDATE form_entry SET acted_at = acted_at - INTERVAL 9 DAY WHERE form = '" + SampleComplaint.FORM + "'");
        DailyLooks.again();
        assertThat(establishments(LABOUR, WITHOUT_ACTION)).contains(workplace(2)).doesNotContain(workplace(0));
    }

    @Test
    void aFindingAboutAGirlIsSeenByChildProtectionAloneAndTellsNoName() throws SQLException {
        JsonNode found = girl("sixteen");
        String id = found.get("id").asText();
        assertThat(found.at("/owner/code").asText()).isEqualTo("UK-STATUTORY-BODIES-DDN-DCPU");
        assertThat(found.at("/reportedBy/code").asText()).isEqualTo("UK-EDUCATION-DDN-BEO");
        assertThat(found.get("decideBy").asText()).isEqualTo(today().plusDays(7).toString());
        assertThat(found.get("keptUntil").asText()).isEqualTo(today().plusDays(90).toString());
        assertThat(caseNumbers(UNIT))
                .contains(number("sixteen"))
                .doesNotContain(number("fourteen"), number("boy"), number("restricted"), number("shut"))
                .doesNotHaveDuplicates();
        assertThat(UNIT.text(LIST, "rule", null)).doesNotContain(NAME, GIRLS.get("sixteen").person());
        assertThat(UNIT.refusal("query($case: ID!) { case(id: $case) { number } }", "case", GIRLS.get("sixteen").id()))
                .as("it opens no case")
                .isEqualTo("NOT_FOUND");
        for (String other : List.of(
                "beo.dehradun", "education.dehradun", "education.state", "school.dehradun", "statutory-bodies.dehradun",
                "statutory-bodies.state", "cwc.dehradun", "dlsa.dehradun", "sho.nadipar", "dpo.dehradun", "labour.dehradun")) {
            Api officer = Api.signedInAs(other);
            assertThat(officer.refusal(ONE, "id", id)).as(other).isEqualTo("NOT_FOUND");
            assertThat(officer.text(LIST, "rule", GIRL)).as(other).doesNotContain(id);
            assertThat(officer.text("{ findingOutcomes { rule found } }")).as(other).doesNotContain(GIRL);
            assertThat(Worklists.ids(officer)).as(other).doesNotContain(id);
            assertThat(officer.refusal(DECIDE, decision(id, Map.of("decision", "IGNORE", "reason", "DEALT_WITH"), 1)))
                    .as(other)
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(Worklists.all(UNIT, 100).stream().filter(item -> item.get("id").asText().equals(id)))
                .singleElement()
                .satisfies(item -> assertThat(item.get("caseNumber").isNull()).isTrue());
    }

    @Test
    void aChildsFindingIsHandedToTheProhibitionOfficerAndNoPostAboveReadsItMeanwhile() {
        JsonNode found = girl("handed");
        String id = found.get("id").asText();
        int version = found.get("version").asInt();
        JsonNode referees = UNIT.run("query($id: ID!) { findingReferees(finding: $id) { id code vacant } }", "id", id)
                .get("findingReferees");
        assertThat(referees).singleElement().satisfies(post -> {
            assertThat(post.get("code").asText()).isEqualTo("UK-STATUTORY-BODIES-DDN-CMPO");
            assertThat(post.get("vacant").asBoolean()).isTrue();
        });
        assertThat(UNIT.refusal(DECIDE, decision(id, Map.of("decision", "REFER", "referTo", Samples.firstPostOf(BLOCK)), version)))
                .as("not back to the school's department")
                .isEqualTo("WRONG_FINDING_DECISION");
        Map<String, Object> refer = Map.of("decision", "REFER", "referTo", referees.get(0).get("id").asText());
        JsonNode handed = UNIT.run(DECIDE, decision(id, refer, version)).get("decideFinding");
        assertThat(handed.at("/owner/code").asText()).isEqualTo("UK-STATUTORY-BODIES-DDN-CMPO");
        assertThat(handed.get("decideBy")).as("its day stays").isEqualTo(found.get("decideBy"));
        assertThat(MAGISTRATE.refusal(ONE, "id", id)).as("the vacant post's superior").isEqualTo("NOT_FOUND");
        assertThat(Worklists.ids(MAGISTRATE)).doesNotContain(id);
        assertThat(UNIT.refusal(DECIDE, decision(id, refer, version + 1))).isEqualTo("FINDING_REFERRED_BEFORE");
        JsonNode decided = UNIT.run(DECIDE, decision(id, Map.of("decision", "ACT", "measure", "girl-heard"), version + 1))
                .get("decideFinding");
        assertThat(decided.get("decision").asText()).as("while nobody holds the officer's post").isEqualTo("ACT");
        assertThat(decided.at("/measure/en").asText()).contains("heard alone");
    }

    @Test
    void whatIsAboutAChildIsDeletedOnItsDayAndNeverFoundAgain() throws SQLException {
        String id = girl("forgotten").get("id").asText();
        TestDatabase.run("UPDATE finding SET delete_on = '" + today() + "' WHERE id = '" + id + "'");
        DailyLooks.again();
        assertThat(UNIT.refusal(ONE, "id", id)).isEqualTo("NOT_FOUND");
        DailyLooks.again();
        assertThat(caseNumbers(UNIT)).doesNotContain(number("forgotten"));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM finding WHERE case_file = '" + GIRLS.get("forgotten").id() + "'"))
                .isEqualTo("0");
    }

    /** Two rounds, one with what was found and one without, differ in nothing but which units chance has taken. */
    @Test
    void whoInspectsIsShownARoundOfUnitsAndNeverWhy() throws SQLException {
        drawAnew();
        JsonNode before = rounds(INSPECTOR).get(0);
        assertThat(before.at("/name/en").asText()).isEqualTo("Workplace inspections due");
        JsonNode found = about(LABOUR, REPEATED, workplace(2));
        String id = found.get("id").asText();
        LABOUR.run(DECIDE, decision(id, Map.of("decision", "REFER"), found.get("version").asInt()));
        drawAnew();
        assertThat(TestDatabase.one("SELECT round IS NULL FROM finding WHERE id = '" + id + "'"))
                .as("found in this month: it waits")
                .isEqualTo("1");
        LocalDate madeEarlier = today().withDayOfMonth(1).minusDays(15);
        TestDatabase.run("UPDATE finding SET found_on = '" + madeEarlier + "' WHERE id = '" + id + "'");
        drawAnew();
        JsonNode after = rounds(INSPECTOR).get(0);
        List.of("units", "inspected", "month", "dueOn", "name", "late", "department", "district")
                .forEach(field -> assertThat(after.get(field)).as(field).isEqualTo(before.get(field)));
        assertThat(after.get("units").asInt()).isEqualTo(8);
        JsonNode units = INSPECTOR.run(UNITS, "round", after.get("id").asText()).get("inspectionUnits");
        List<String> codes = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        units.forEach(unit -> {
            codes.add(unit.at("/establishment/register").asText() + " " + unit.at("/establishment/code").asText());
            ids.add(unit.at("/establishment/id").asText());
        });
        assertThat(ids).contains(workplace(2)).hasSize(8);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM finding WHERE round = '" + after.get("id").asText() + "'")).isEqualTo("1");
        assertThat(codes).isSorted();
        String all = INSPECTOR.text(ROUNDS) + INSPECTOR.text(UNITS, "round", after.get("id").asText());
        assertThat(all).doesNotContain(id, "omplaint", "शिकायत", REPEATED, madeEarlier.toString());
        assertThat(Worklists.ids(INSPECTOR)).contains(after.get("id").asText());
        for (Api other : List.of(ESTATE, Api.signedInAs("estate.dehradun"), Api.signedInAs("labour.haridwar"), BLOCK)) {
            assertThat(other.text(ROUNDS)).doesNotContain(after.get("id").asText());
            assertThat(other.refusal(UNITS, "round", after.get("id").asText())).isEqualTo("NOT_FOUND");
        }
        assertThat(LABOUR.run(ONE, "id", id).at("/finding/inspected").asBoolean()).isTrue();
        inspectOne(after.get("id").asText());
    }

    private static void inspectOne(String round) {
        String record = "mutation($round: ID!, $inspection: NewInspectionInput!, $key: String!) { recordInspection(round: $round,"
                + " inspection: $inspection, idempotencyKey: $key) { inspected } }";
        Map<String, Object> made = new HashMap<>(Map.of(
                "unit", 3, "inspectedOn", today().toString(), "heldAt", "Labour Office", "register", "Inspections", "number", "4"));
        assertThat(INSPECTOR.run(record, "round", round, "inspection", made, "key", key())
                        .at("/recordInspection/inspected")
                        .asInt())
                .isEqualTo(1);
        assertThat(INSPECTOR.refusal(record, "round", round, "inspection", made, "key", key())).isEqualTo("INSPECTION_RECORDED");
        made.put("unit", 4);
        made.put("inspectedOn", today().plusDays(1).toString());
        assertThat(INSPECTOR.refusal(record, "round", round, "inspection", made, "key", key())).isEqualTo("INVALID_ARGUMENT");
        assertThat(ESTATE.refusal(record, "round", round, "inspection", made, "key", key())).isEqualTo("NOT_FOUND");
    }

    private static void drawAnew() throws SQLException {
        TestDatabase.run("UPDATE finding SET round = NULL");
        TestDatabase.run("DELETE FROM inspection_unit");
        TestDatabase.run("DELETE FROM inspection_round");
        DailyLooks.again();
    }

    @Test
    void aUnitWithoutItsCommitteeEndsInADecisionWhoseResultIsReckoned() throws SQLException {
        JsonNode found = about(ESTATE, COMMITTEE, withoutCommittee);
        String id = found.get("id").asText();
        assertThat(establishments(ESTATE, COMMITTEE)).as("lacking for five days").doesNotContain(recently);
        assertThat(LABOUR.refusal(ONE, "id", id)).as("not asked").isEqualTo("NOT_FOUND");
        JsonNode decided = ESTATE.run(DECIDE, decision(id, Map.of("decision", "ACT", "measure", "unit-told"), 1))
                .get("decideFinding");
        assertThat(decided.get("result").isNull()).isTrue();
        DailyLooks.again();
        assertThat(ESTATE.run(ONE, "id", id).at("/finding/result").asText()).isEqualTo("UNCHANGED");
        SampleComplaint.becomes(ESTATE, withoutCommittee, 2, "committee-constituted", today().toString());
        DailyLooks.again();
        JsonNode measured = ESTATE.run(ONE, "id", id).get("finding");
        assertThat(measured.get("result").asText()).isEqualTo("RESOLVED");
        assertThat(measured.at("/resultStatus/en").asText()).isEqualTo("Internal committee constituted");
        assertThat(measured.get("resultFinal").asBoolean()).isFalse();
        TestDatabase.run("UPDATE finding SET decided_at = decided_at - INTERVAL 91 DAY WHERE id = '" + id + "'");
        DailyLooks.again();
        assertThat(ESTATE.run(ONE, "id", id).at("/finding/resultFinal").asBoolean()).isTrue();
        JsonNode outcomes = ESTATE.run("{ findingOutcomes { rule found acted better notBetter } }").get("findingOutcomes");
        assertThat(outcomes).singleElement().satisfies(row -> {
            assertThat(row.get("acted").asInt()).isEqualTo(1);
            assertThat(row.get("better").asInt()).isEqualTo(1);
            assertThat(row.get("notBetter").asInt()).isZero();
        });
    }

    @Test
    void aComplaintAfterTheDecisionIsCountedAsARepeat() throws SQLException {
        JsonNode found = about(LABOUR, REPEATED, workplace(4));
        String id = found.get("id").asText();
        LABOUR.run(DECIDE, decision(id, Map.of("decision", "ACT", "measure", "awareness-session"), found.get("version").asInt()));
        DailyLooks.again();
        assertThat(LABOUR.run(ONE, "id", id).at("/finding/result").asText()).isEqualTo("NOT_REPEATED");
        SampleComplaint.at(LABOUR, workplace(4));
        DailyLooks.again();
        JsonNode measured = LABOUR.run(ONE, "id", id).get("finding");
        assertThat(measured.get("result").asText()).isEqualTo("REPEATED");
        assertThat(measured.get("resultCount").asInt()).isEqualTo(1);
    }

    @Test
    void aDecisionIsWholeAndIsMadeOnceByItsOwner() throws SQLException {
        SampleComplaint.at(LABOUR, workplace(3));
        SampleComplaint.at(LABOUR, workplace(3));
        DailyLooks.again();
        String id = about(LABOUR, REPEATED, workplace(3)).get("id").asText();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("decision", "ACT"),
                Map.of("decision", "ACT", "measure", "girl-heard"),
                Map.of("decision", "ACT", "measure", "awareness-session", "reason", "DEALT_WITH"),
                Map.of("decision", "IGNORE"),
                Map.of("decision", "IGNORE", "measure", "awareness-session"),
                Map.of("decision", "REFER", "referTo", Samples.firstPostOf(INSPECTOR)))) {
            JsonNode error = LABOUR.firstError(DECIDE, decision(id, wrong, 1));
            assertThat(error.at("/extensions/code").asText()).as(wrong.toString()).isEqualTo("WRONG_FINDING_DECISION");
            assertThat(error.at("/extensions/messageHi").asText()).isNotBlank();
        }
        Map<String, Object> ignored = Map.of("decision", "IGNORE", "reason", "NOT_CONNECTED");
        assertThat(LABOUR.refusal(DECIDE, decision(id, ignored, 9))).isEqualTo("VERSION_CONFLICT");
        TestDatabase.run("UPDATE finding SET decide_by = '" + today().minusDays(1) + "' WHERE id = '" + id + "'");
        DailyLooks.again();
        DailyLooks.again();
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM outbox WHERE kind = 'FINDING_LATE' AND subject = '" + id + "'"))
                .isEqualTo("1");
        assertThat(overdueOnTheAgenda()).as("late, it stands on the district's agenda").isPositive();
        JsonNode decided = LABOUR.run(DECIDE, decision(id, ignored, 1)).get("decideFinding");
        assertThat(decided.get("reason").asText()).isEqualTo("NOT_CONNECTED");
        assertThat(LABOUR.refusal(DECIDE, decision(id, ignored, 2))).isEqualTo("FINDING_DECIDED");
        assertThat(Worklists.ids(LABOUR)).doesNotContain(id);
    }

    private static int overdueOnTheAgenda() {
        String meeting = SampleMeeting.convenedBy(LABOUR, 49, "UK-LABOUR-DDN-LEO");
        JsonNode items = LABOUR.run(
                        "query($id: ID!) { meetingAgenda(meeting: $id, first: 100) { nodes { kind department amount } } }",
                        "id", meeting)
                .at("/meetingAgenda/nodes");
        for (JsonNode item : items) {
            if (item.get("kind").asText().equals("OVERDUE_WORK") && item.get("department").asText().equals("labour")) {
                return item.get("amount").asInt();
            }
        }
        return 0;
    }

    private static Object[] decision(String id, Map<String, Object> decision, int version) {
        return new Object[] {"id", id, "decision", decision, "version", version, "key", key()};
    }

    private static JsonNode rounds(Api officer) {
        return officer.run(ROUNDS).at("/inspectionRounds/nodes");
    }

    private static String number(String girl) {
        return TestDatabase.one("SELECT number FROM case_file WHERE id = '" + GIRLS.get(girl).id() + "'");
    }

    private static JsonNode girl(String which) {
        return listed(UNIT, GIRL).stream()
                .filter(row -> row.get("caseNumber").asText().equals(number(which)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode about(Api officer, String rule, String establishment) {
        return listed(officer, rule).stream()
                .filter(row -> row.at("/establishment/id").asText().equals(establishment))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> establishments(Api officer, String rule) {
        return listed(officer, rule).stream().map(row -> row.at("/establishment/id").asText()).toList();
    }

    private static List<String> caseNumbers(Api officer) {
        return listed(officer, GIRL).stream().map(row -> row.get("caseNumber").asText()).toList();
    }

    private static List<JsonNode> listed(Api officer, String rule) {
        List<JsonNode> rows = new ArrayList<>();
        officer.run(LIST, "rule", rule).at("/findings/nodes").forEach(rows::add);
        return rows;
    }
}

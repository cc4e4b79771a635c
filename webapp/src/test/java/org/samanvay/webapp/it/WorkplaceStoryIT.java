package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two women harassed at one unit of an estate, which has no committee (stories, S1). The Local Committee inquires and gives
 * its report late; nobody holds the post above it. The police hear only of her who wants them to, and the corporation that
 * runs the estate of neither (POSH Act s.16).
 */
@OnLiberty
class WorkplaceStoryIT {
    private static final String FORM = "labour.workplace-harassment-complaint";
    private static final String INQUIRY = "statutory-bodies.workplace-inquiry";
    private static final String WORKPLACE = "Example Works, gate 2, " + FullAnswers.canary();
    private static final String NAME = "Rekha Kalpit";
    private static final String CASE = "query($case: ID!) { case(id: $case) { number } }";
    private static final String REPORT_DUTY = "POSH-13-1";
    private static final String REPEATED = "labour.repeated-complaints-at-employer";
    private static final String NO_COMMITTEE = "sidcul.internal-committee-missing";

    private static final Api LABOUR = Api.signedInAs("labour.dehradun");
    private static final Api COMMITTEE = Api.signedInAs("local-committee.dehradun");
    private static final Api MAGISTRATE = Api.signedInAs("statutory-bodies.dehradun");
    private static final Api SIDCUL = Api.signedInAs("sidcul.dehradun");
    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api COUNSELLOR = Api.signedInAs("ngo-aas.dehradun");
    private static final Api LEGAL_SERVICES = Api.signedInAs("dlsa.dehradun");

    private static String unit;
    private static SampleCase opened;
    private static SampleCase wantsPolice;
    private static String referral;
    private static JsonNode inquiry;
    private static JsonNode late;
    private static String report;
    private static int overdueBefore;

    @BeforeAll
    static void theyComplain() throws SQLException {
        overdueBefore = overdueBelowTheMagistrate();
        unit = SampleComplaint.workplace(SIDCUL, "sidcul.units", "Kalpit Works");
        SampleComplaint.becomes(SIDCUL, unit, 1, "committee-missing", day(45));
        compared("platform.admin");
        compared("state.admin");
        opened = complaint("NO");
        referral = Acts.refer(LABOUR, opened.id(), Map.of(
                "person", opened.person(),
                "toPost", Samples.firstPostOf(COMMITTEE),
                "service", "statutory-bodies.workplace-complaint",
                "purpose", "SHELTER_AND_SUPPORT",
                "basis", "CONSENT",
                "consent", opened.consentTowards("statutory-bodies"),
                "data", List.of(Acts.fields(FORM, "signedComplaint", "lastIncidentOn", "extensionAsked"))));
        Acts.step(COMMITTEE, "acceptReferral", referral, "");
        inquiry = Acts.submit(COMMITTEE, opened.id(), INQUIRY, inquiry(Map.of()));
        late = Duties.one(COMMITTEE, opened.id(), REPORT_DUTY);
        wantsPolice = complaint("YES");
        theSecondGoesToThePolice();
        DailyLooks.again();
    }

    /** What was found there lies open nowhere when other tests count. */
    @AfterAll
    static void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
    }

    private static String day(int ago) {
        return Postings.today().minusDays(ago).toString();
    }

    /** One of two persons compares the rule of the late report with the gazette. */
    private static void compared(String administrator) {
        Api.signedInAs(administrator)
                .run(
                        Duties.CHECK,
                        "department", "statutory-bodies",
                        "duty", REPORT_DUTY,
                        "key", key());
    }

    private static SampleCase complaint(String police) {
        SampleCase taken = SampleCase.openedBy(LABOUR, key(), Map.of(
                "category", "WORKPLACE_HARASSMENT",
                "persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
        String respondent = Acts.addPerson(
                LABOUR, taken.id(), Map.of("role", "RESPONDENT", "gender", "MALE", "ageGroup", "ADULT"));
        Acts.submit(LABOUR, taken.id(), FORM, Map.ofEntries(
                Map.entry("receivedOn", day(6)),
                Map.entry("aggrievedWoman", taken.person()),
                Map.entry("work", "CONTRACT"),
                Map.entry("workplace", WORKPLACE),
                Map.entry("registered", unit),
                Map.entry("respondent", respondent),
                Map.entry("forum", "LOCAL_COMMITTEE"),
                Map.entry("localReason", "NOT_CONSTITUTED"),
                Map.entry("lastIncidentOn", day(20)),
                Map.entry("acts", List.of("REMARKS")),
                Map.entry("extensionAsked", "NO"),
                Map.entry("policeWanted", police),
                Map.entry("signedComplaint", paper("complaints"))));
        return taken;
    }

    /** Completed after a hundred days, and the report not given for twenty. */
    private static Map<String, Object> inquiry(Map<String, Object> later) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "committee", "LOCAL",
                "receivedOn", day(120),
                "complaint", paper("inquiries"),
                "domesticWorker", "NO",
                "interimRelief", List.of("LEAVE"),
                "conciliation", "NOT_ASKED_FOR",
                "copySentOn", day(118),
                "completedOn", day(20),
                "finding", "PROVED"));
        answers.putAll(later);
        return answers;
    }

    private static Map<String, String> paper(String register) {
        return Map.of("heldAt", "Labour Office, Dehradun", "register", register, "number", "7");
    }

    private static void theSecondGoesToThePolice() {
        withConsent(STATION, "police.information-and-fir", Acts.fields("person", "identity"));
        report = Packets.submitted(
                STATION, wantsPolice, Packets.report(Packets.number(), Duties.hoursAgo(5), "BNS", "75"));
        Packets.send(STATION, report, "legal-services", "copy");
        withConsent(COUNSELLOR, "ngo-aas.counselling");
    }

    private static void withConsent(Api to, String service, Object... data) {
        Acts.refer(LABOUR, wantsPolice.id(), Map.of(
                "person", wantsPolice.person(),
                "toPost", Samples.firstPostOf(to),
                "service", service,
                "purpose", "SHELTER_AND_SUPPORT",
                "basis", "CONSENT",
                "consent", wantsPolice.consentTowards(service.split("\\.")[0]),
                "data", List.of(data)));
    }

    @Test
    void theCommitteeReadsWhatSheHandedOverAndNoMore() {
        JsonNode shared = COMMITTEE.run(
                        "query($case: ID!) { case(id: $case) { labour { workplaceHarassmentComplaintEntries(first: 5) { nodes {"
                                + " lastIncidentOn signedComplaint { number } workplace acts policeWanted respondent } } } } }",
                        "case", opened.id())
                .at("/case/labour/workplaceHarassmentComplaintEntries/nodes/0");
        assertThat(shared.get("lastIncidentOn").asText()).isEqualTo(day(20));
        assertThat(shared.at("/signedComplaint/number").asText()).isEqualTo("7");
        assertThat(List.of("workplace", "acts", "policeWanted", "respondent"))
                .allMatch(hidden -> shared.get(hidden).isNull());
    }

    @Test
    void theInquiryStaysWithTheCommittee() {
        JsonNode seen = LABOUR.run(
                        "query($case: ID!) { case(id: $case) { statutoryBodies { workplaceInquiryEntries(first: 5) { nodes {"
                                + " receivedOn } } } latestReferral { status } } }",
                        "case", opened.id())
                .get("case");
        assertThat(seen.at("/latestReferral/status").asText()).isEqualTo("ACCEPTED");
        assertThat(seen.at("/statutoryBodies/workplaceInquiryEntries/nodes")).isEmpty();
        assertThat(Duties.of(LABOUR, opened.id()))
                .as("that something is owed there, and how it stands, and nothing else")
                .filteredOn(duty -> duty.get("department").asText().equals("statutory-bodies"))
                .isNotEmpty()
                .allMatch(duty -> duty.get("content").isNull() && duty.get("post").isNull());
    }

    @Test
    void theReportThatIsLateGoesUpToAPostThatNobodyHoldsAndSoToTheMagistrate() {
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(late.get("breached").asBoolean()).as("two persons compared the rule").isTrue();
        assertThat(Duties.one(COMMITTEE, opened.id(), "POSH-11").get("doneLate").asBoolean())
                .as("a hundred days instead of ninety")
                .isTrue();
        String id = late.get("id").asText();
        await().atMost(60, SECONDS).until(() -> !told(id).isEmpty());
        assertThat(told(id)).isEqualTo("UK-STATUTORY-BODIES-DDN-DISTRICT-OFFICER");
        JsonNode above = Duties.below(MAGISTRATE, id);
        assertThat(above.get("breached").asBoolean()).isTrue();
        assertThat(above.at("/content/code").asText()).isEqualTo(REPORT_DUTY);
        assertThat(above.at("/content/personCode").isNull()).as("not whose").isTrue();
        assertThat(above.get("delay").toString())
                .as("ten days past its time, with a chairperson in office on each")
                .isEqualTo("{\"heldDays\":10,\"vacantDays\":0}");
        Api state = Api.signedInAs("statutory-bodies.state");
        assertThat(Duties.below(state, id).at("/content/code").asText()).isEqualTo(REPORT_DUTY);
        assertThat(state.refusal(CASE, "case", opened.id())).as("what is late, and not the case").isEqualTo("NOT_FOUND");
    }

    private static int overdueBelowTheMagistrate() {
        return MAGISTRATE
                .run("{ nodalMatrix(state: 5, district: 49, department: \"statutory-bodies\", first: 1) { nodes { overdue } } }")
                .at("/nodalMatrix/nodes/0/overdue")
                .asInt();
    }

    /** POSH Act s.16: he learns which duty is late below him, by its code, and nothing of the case, the inquiry or of her. */
    @Test
    void theMagistrateReadsNeitherTheCaseNorTheInquiryOfTheCommittee() {
        assertThat(COMMITTEE.run(CASE, "case", opened.id()).at("/case/number").asText()).isEqualTo(opened.number());
        assertThat(MAGISTRATE.refusal(CASE, "case", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(MAGISTRATE.refusal(
                        "query($entry: ID!) { letterChoices(entry: $entry) { __typename } }", "entry", inquiry.get("id").asText()))
                .isEqualTo("NOT_FOUND");
        assertThat(MAGISTRATE.refusal(
                        Acts.OPEN_IDENTITY,
                        "case", opened.id(), "person", opened.person(), "reason", "To ask her", "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(MAGISTRATE.run(
                                "query($number: String!) { searchCases(by: CODE, value: $number) { nodes { id } } }",
                                "number", opened.number())
                        .at("/searchCases/nodes"))
                .isEmpty();
        assertThat(MAGISTRATE.text("{ cases(first: 50) { nodes { id } } news(first: 50) { nodes { caseNumber } }"
                        + " duties(first: 50) { nodes { caseNumber } } }"))
                .doesNotContain(opened.id(), opened.number(), NAME);
        assertThat(overdueBelowTheMagistrate()).as("and still counts what is late there").isGreaterThan(overdueBefore);
    }

    private static String told(String duty) {
        return String.join(" ", TestDatabase.rows("SELECT p.code FROM outbox o JOIN post p ON p.id = o.to_post WHERE o.subject = '"
                        + duty + "' AND o.kind = 'DUTY_BREACHED'")
                .stream()
                .map(List::getFirst)
                .toList());
    }

    /** Given at last: done late. The employer's sixty days then run, which are nobody's breach here. */
    @Test
    void theLateReportIsDoneLateAndTheEmployersTimeIsNobodysWork() {
        SampleCase slow = complaint("NO");
        Acts.refer(LABOUR, slow.id(), Map.of(
                "person", slow.person(),
                "toPost", Samples.firstPostOf(COMMITTEE),
                "service", "statutory-bodies.workplace-complaint",
                "purpose", "SHELTER_AND_SUPPORT",
                "basis", "CONSENT",
                "consent", slow.consentTowards("statutory-bodies"),
                "data", List.of()));
        JsonNode entry = Acts.submit(COMMITTEE, slow.id(), INQUIRY, inquiry(Map.of()));
        Acts.correct(
                COMMITTEE,
                slow.id(),
                INQUIRY,
                entry,
                inquiry(Map.of("reportGivenOn", day(1), "report", paper("reports"))));
        JsonNode given = Duties.one(COMMITTEE, slow.id(), REPORT_DUTY);
        assertThat(given.get("standing").asText()).isEqualTo("DONE");
        assertThat(given.get("doneLate").asBoolean()).isTrue();
        JsonNode employers = Duties.one(COMMITTEE, slow.id(), "POSH-13-4");
        assertThat(employers.at("/content/kind").asText()).isEqualTo("PRIVATE_PARTY");
        assertThat(employers.get("post").isNull()).isTrue();
        assertThat(Worklists.ids(COMMITTEE)).doesNotContain(employers.get("id").asText());
    }

    @Test
    void aUnitWithoutItsCommitteeIsFoundWithAnOwnerAndItsLicenceMayBeAtStake() {
        String id = SampleFinding.at(unit, NO_COMMITTEE);
        JsonNode found = SampleFinding.read(SIDCUL, id);
        assertThat(found.at("/owner/code").asText()).isEqualTo("UK-SIDCUL-DDN-NODAL");
        assertThat(found.get("caseNumber").isNull()).as("the register says it, and no woman").isTrue();
        assertThat(LocalDate.parse(found.get("decideBy").asText())).isEqualTo(Postings.today().plusDays(15));
        JsonNode decided = SampleFinding.decide(SIDCUL, id, Map.of("decision", "REFER", "referTo", Samples.firstPostOf(LABOUR)));
        assertThat(decided.at("/owner/code").asText()).isEqualTo("UK-LABOUR-DDN-NODAL");
        JsonNode acted = SampleFinding.decide(LABOUR, id, Map.of("decision", "ACT", "measure", "penalty-proposed"));
        assertThat(acted.at("/measure/en").asText()).contains("licence");
    }

    @Test
    void twoReportsAtOneUnitAreAPreventionFindingThatOnlyWhoHandlesThemReads() {
        String id = SampleFinding.at(unit, REPEATED);
        assertThat(SampleFinding.read(LABOUR, id).at("/establishment/id").asText()).isEqualTo(unit);
        for (String other : List.of(
                "sidcul.dehradun", "estate.dehradun", "leo.dehradun", "local-committee.dehradun", "sho.salvan",
                "industries.dehradun")) {
            assertThat(Api.signedInAs(other).refusal(SampleFinding.ONE, "id", id)).as(other).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void neitherThePoliceNorTheEstateFindsHerWhoDidNotWantThem() {
        List.of("sho.salvan", "sidcul.dehradun", "estate.dehradun", "industries.dehradun").forEach(name -> {
            Api other = Api.signedInAs(name);
            assertThat(other.refusal(CASE, "case", opened.id())).as(name).isEqualTo("NOT_FOUND");
            assertThat(other.text("{ cases(first: 50) { nodes { id } } referralInbox(first: 50) { nodes { id } } }"))
                    .as(name)
                    .doesNotContain(opened.id(), referral);
        });
    }

    @Test
    void whoSheIsNeverReachesTheEstate() {
        for (String name : List.of("sidcul.dehradun", "estate.dehradun")) {
            Api estate = Api.signedInAs(name);
            for (SampleCase taken : List.of(opened, wantsPolice)) {
                assertThat(estate.refusal(CASE, "case", taken.id())).isEqualTo("NOT_FOUND");
                assertThat(estate.refusal(
                                Acts.OPEN_IDENTITY,
                                "case", taken.id(), "person", taken.person(), "reason", "To ask the unit", "key", key()))
                        .isEqualTo("NOT_FOUND");
            }
            assertThat(estate.text("{ findings(first: 100) { nodes { id rule establishment { name { en } } caseNumber reportedBy"
                            + " { code } } } worklist(first: 100) { nodes { id caseFile caseNumber } } }"))
                    .doesNotContain(NAME, WORKPLACE, opened.number(), wantsPolice.number(), "omplaint");
        }
    }

    @Test
    void sheWhoWantsItIsHeardByThePoliceAndEachBodyReadsItsPart() {
        assertThat(STATION.run(Acts.OPEN_IDENTITY, identity()).toString()).contains(NAME);
        assertThat(Packets.items(Packets.read(STATION, report)).get("legal-services").at("/receipt/number").isNull())
                .isFalse();
        JsonNode claim = Everything.seenBy(LEGAL_SERVICES, wantsPolice).at("/police/firstInformationReport");
        assertThat(claim.at("/offences/0/section").asText()).isEqualTo("75");
        Everything counselling = Everything.seenBy(COUNSELLOR, wantsPolice);
        assertThat(counselling.at("/entries/nodes")).isEmpty();
        assertThat(counselling.text()).doesNotContain(WORKPLACE, NAME);
        for (Api other : List.of(COUNSELLOR, COMMITTEE)) {
            assertThat(other.refusal(Acts.OPEN_IDENTITY, identity())).isEqualTo("NOT_FOUND");
        }
    }

    private static Object[] identity() {
        return new Object[] {
            "case", wantsPolice.id(), "person", wantsPolice.person(), "reason", "To speak with her", "key", key()
        };
    }

    @Test
    void everyStepIsInTheTimelineOfWhoTookIt() {
        assertThat(Everything.seenBy(LABOUR, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("CASE_OPENED", "FORM_SUBMITTED", "CONSENT_RECORDED", "REFERRAL_SENT", "REFERRAL_ACCEPTED")
                .doesNotContain("DUTY_BREACHED");
        await("told by the server's own look at the clocks")
                .atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(
                                Everything.seenBy(COMMITTEE, opened).at("/timeline/nodes").findValuesAsText("kind"))
                        .contains("DUTY_OPENED", "DUTY_OVERDUE"));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.audit WHERE action = 'IDENTITY_OPENED' AND case_file = '"
                        + opened.id() + "'"))
                .as("of her whom nobody needed to meet, nobody opened the name")
                .isEqualTo("0");
    }
}

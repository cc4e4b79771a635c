package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A second incident at the same address (stories, S4): another woman of the household comes to a station, which writes the
 * address in Hindi; the women's desk and the Protection Officer are told by code. In the middle the centre's case goes to its
 * counsellor, and at last the order of the Magistrate is breached.
 */
@OnLiberty
class DomesticViolenceAgainStoryIT {
    private static final String REPORT = "women-child-welfare.domestic-incident-report";
    private static final String INTAKE = "women-child-welfare.one-stop-centre-intake";
    private static final String NAME = "Sarita Kalpit";
    private static final String MARK = FullAnswers.canary();
    private static final String REFUGE = "Hut 9, Refuge Street " + FullAnswers.canary();
    private static final String CASE = "query($case: ID!) { case(id: $case) { number } }";

    private static final Api CENTRE = Api.signedInAs("osc.dehradun");
    private static final Api COUNSELLOR = Api.signedInAs("counsellor.dehradun");
    private static final Api PROTECTION_OFFICER = Api.signedInAs("po.dehradun");
    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api OTHER_STATION = Api.signedInAs("sho.nadipar");

    private static SampleCase opened;
    private static SampleCase sisterInLaw;
    private static String asked;
    private static JsonNode beforeTransfer;
    private static Postings.Seated desk;

    @BeforeAll
    static void itHappensAgainAtTheSameAddress() throws SQLException {
        desk = Postings.seated(
                Acts.post(AddressFindingIT.NADIPAR_DESK), "ACTING", Postings.today().minusDays(1));
        opened = SampleCase.openedBy(
                CENTRE,
                key(),
                Map.of(
                        "channel", "WOMEN_HELPLINE_181",
                        "persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
        Acts.submit(CENTRE, opened.id(), INTAKE, sheltered());
        asked = onDuty(
                CENTRE,
                PROTECTION_OFFICER,
                "women-child-welfare.protection-officer-assistance",
                Acts.fields("person", "identity"),
                Acts.fields(INTAKE, "survivor.age", "violence.kinds"));
        String husband = Acts.addPerson(
                CENTRE, opened.id(), Map.of("role", "RESPONDENT", "gender", "MALE", "ageGroup", "ADULT"));
        Acts.step(PROTECTION_OFFICER, "acceptReferral", asked, "");
        PROTECTION_OFFICER.run(Acts.OPEN_IDENTITY, identity());
        Acts.submit(PROTECTION_OFFICER, opened.id(), REPORT, report(husband));
        beforeTransfer = Duties.one(PROTECTION_OFFICER, opened.id(), "PWDVA-R5");
        CENTRE.run(
                TransferIT.TRANSFER,
                "case", opened.id(),
                "version", opened.version(CENTRE),
                "to", Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR"),
                "key", key());
        sisterInLaw = SampleCase.openedBy(OTHER_STATION);
        Acts.addIncidentAt(OTHER_STATION, sisterInLaw, "मकान ८, नोव्हेयर गली " + MARK, 1);
        DailyLooks.again();
    }

    /** What was found here lies open nowhere when other tests count. */
    @AfterAll
    static void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
        Postings.relieve(desk);
    }

    private static String onDuty(Api from, Api to, String service, Object... data) {
        Map<String, Object> referral = Acts.onDuty(opened.person(), Samples.firstPostOf(to), service);
        referral.put("basisReference", "PWDVA 2005 s.9");
        return Acts.refer(from, opened.id(), Acts.sharing(referral, data));
    }

    private static Object[] identity() {
        return new Object[] {"case", opened.id(), "person", opened.person(), "reason", "To write Form I", "key", key()};
    }

    private static Map<String, Object> sheltered() {
        Map<String, Object> intake = new LinkedHashMap<>(Samples.intake(opened.person()));
        intake.put("services", List.of("SHELTER"));
        intake.put("shelter", Map.of("enteredAt", Duties.hoursAgo(20).toString()));
        return intake;
    }

    private static Map<String, Object> report(String husband) {
        Map<String, Object> report = new LinkedHashMap<>(Samples.incidentReport(opened.person(), husband));
        report.put(
                "aggrievedWoman",
                Map.of(
                        "person", opened.person(),
                        "age", 31,
                        "sharedHousehold", "House 8, Nowhere Lane " + MARK,
                        "presentAddress", REFUGE));
        report.put(
                "recording",
                Map.of(
                        "recorder", "PROTECTION_OFFICER",
                        "protectionOfficer", Samples.firstPostOf(PROTECTION_OFFICER),
                        "recordedAt", Duties.hoursAgo(30).toString(),
                        "copiesOfProtectionOfficer", List.of("MAGISTRATE", "POLICE"),
                        "signedReport", Map.of("heldAt", "Office", "register", "Form I", "number", "4")));
        return report;
    }

    @Test
    void theWomensDeskAndTheProtectionOfficerAreToldByCode() {
        JsonNode told = AddressFindingIT.telling(PROTECTION_OFFICER, AddressFindingIT.TO_PROTECTION_OFFICER, sisterInLaw)
                .getFirst();
        assertThat(told.get("caseNumbers").toString()).contains(opened.number(), sisterInLaw.number());
        JsonNode toDesk = AddressFindingIT.telling(desk.session(), AddressFindingIT.TO_DESK, opened).getFirst();
        assertThat(toDesk.at("/owner/code").asText()).isEqualTo(AddressFindingIT.NADIPAR_DESK);
        for (JsonNode finding : List.of(told, toDesk)) {
            assertThat(finding.toString()).doesNotContain(MARK, REFUGE, NAME, opened.person());
        }
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM outbox o JOIN post p ON p.id = o.to_post WHERE o.kind = 'FINDING_MADE'"
                        + " AND p.code = '" + AddressFindingIT.NADIPAR_DESK + "' AND o.subject = '"
                        + toDesk.get("id").asText() + "'"))
                .as("and a notice says that something waits, and nothing more")
                .isEqualTo("1");
    }

    @Test
    void neitherStationLearnsThatTheOtherHasACase() {
        assertThat(STATION.refusal(CASE, "case", sisterInLaw.id())).isEqualTo("NOT_FOUND");
        assertThat(OTHER_STATION.refusal(CASE, "case", opened.id())).isEqualTo("NOT_FOUND");
        for (Api station : List.of(STATION, OTHER_STATION, Api.signedInAs("police.dehradun"), CENTRE)) {
            assertThat(station.text("{ findings(first: 100) { nodes { id rule caseNumbers } } }"))
                    .doesNotContain("at-address");
        }
    }

    @Test
    void theTransferInTheMiddleStopsNothing() {
        JsonNode after = Duties.one(PROTECTION_OFFICER, opened.id(), "PWDVA-R5");
        assertThat(after.at("/content/due")).isEqualTo(beforeTransfer.at("/content/due"));
        assertThat(after.at("/post/code").asText()).isEqualTo("UK-WOMEN-CHILD-WELFARE-DDN-PO");
        assertThat(after.get("late").asBoolean()).as("30 hours, and the alarm at 24").isTrue();
        assertThat(COUNSELLOR.run(
                                "query($id: ID!) { referral(id: $id) { status } }", "id", asked)
                        .at("/referral/status")
                        .asText())
                .as("whoever has the case sees what became of the request")
                .isEqualTo("ACCEPTED");
        assertThat(COUNSELLOR.run("query($case: ID!) { case(id: $case) { ownerPost { code } } }", "case", opened.id())
                        .at("/case/ownerPost/code")
                        .asText())
                .isEqualTo("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");
    }

    /** BNSS s.173 with PWDVA s.31; of her refuge neither the report nor its copies know. */
    @Test
    void aBreachOfTheOrderIsAnOffenceAndItsReportKnowsNoRefuge() {
        String referral = onDuty(
                PROTECTION_OFFICER, STATION, "police.information-and-fir", Acts.fields(REPORT, "incidents.date"));
        Acts.step(STATION, "acceptReferral", referral, "");
        Packets.submitted(STATION, opened, Packets.report(Packets.number(), Duties.hoursAgo(5), "PWDVA", "31"));
        Everything seen = Everything.seenBy(STATION, opened);
        assertThat(seen.at("/police/firstInformationReport/offences/0/section").asText()).isEqualTo("31");
        assertThat(seen.text()).doesNotContain(REFUGE, MARK, NAME);
        assertThat(Duties.one(STATION, opened.id(), "BNSS-173-2").get("standing").asText()).isEqualTo("OPEN");
        assertThat(STATION.refusal(Acts.OPEN_IDENTITY, identity())).as("nobody told it who she is").isEqualTo("NOT_FOUND");
    }

    @Test
    void herNameWasOpenedOnceAndForAPurpose() {
        assertThat(TestDatabase.one("SELECT GROUP_CONCAT(DISTINCT CONCAT(purpose, ' ', sealed_reason IS NOT NULL))"
                        + " FROM samanvay.audit WHERE action = 'IDENTITY_OPENED' AND case_file = '" + opened.id() + "'"))
                .isEqualTo("GIVE_SERVICE:identity 1");
    }

    @Test
    void everyStepIsInTheTimeline() {
        assertThat(Everything.seenBy(COUNSELLOR, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("CASE_OPENED", "FORM_SUBMITTED", "REFERRAL_SENT", "REFERRAL_ACCEPTED", "CASE_TRANSFERRED",
                        "DUTY_OPENED");
    }

    @Test
    void theStatisticsTellOfFewCasesToNobody() {
        FewCases.areToldToNobody("women-child-welfare");
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The woman who wants the police (stories, S1, its second half): her information comes electronically and is registered
 * where she happens to be, she is examined because she wishes it, the report goes on late, the station gives its part to the
 * investigating officer, and legal services award and pay. The estate hears of none of it.
 */
@OnLiberty
class WorkplaceReliefStoryIT {
    private static final String NAME = "Lalita Kalpit";
    private static final String EXAMINATION = "health.medico-legal-examination";
    private static final String PROCEEDING = "statutory-bodies.compensation-proceeding";
    private static final String OPINION = "Fictitious opinion " + FullAnswers.canary();
    private static final int AWARD = 91827;
    private static final Instant TOLD = hoursAgo(24 * 9);

    private static final Api LABOUR = Api.signedInAs("labour.dehradun");
    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api OFFICER = Api.signedInAs("io.salvan");
    private static final Api HOSPITAL = Api.signedInAs("hospital.dehradun");
    private static final Api DOCTOR = Api.signedInAs("doctor.dehradun");
    private static final Api LEGAL_SERVICES = Api.signedInAs("dlsa.dehradun");
    private static final Api SOCIAL_WELFARE = Api.signedInAs("social-welfare.dehradun");

    private static SampleCase opened;
    private static JsonNode unsigned;
    private static JsonNode signed;
    private static JsonNode progressBefore;
    private static JsonNode waiting;

    @BeforeAll
    static void sheIsHeardExaminedAndPaid() {
        opened = SampleCase.openedBy(LABOUR, key(), Map.of(
                "category", "WORKPLACE_HARASSMENT",
                "persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
        sheGoesToThePolice();
        sheIsExamined();
        legalServicesPay();
    }

    private static void sheGoesToThePolice() {
        String report = withConsent(LABOUR, STATION, "police.information-and-fir", Acts.fields("person", "identity"));
        Acts.step(STATION, "acceptReferral", report, "");
        STATION.run(Acts.OPEN_IDENTITY, identity());
        Map<String, Object> information = Duties.information(TOLD, "COGNIZABLE_OFFENCE");
        information.put("channel", "ELECTRONIC");
        JsonNode written = Acts.submit(STATION, opened.id(), Duties.INFORMATION, information);
        unsigned = Duties.one(STATION, opened.id(), "BNSS-173-1");
        information.put("signedOn", Postings.today().minusDays(2).toString());
        Acts.correct(STATION, opened.id(), Duties.INFORMATION, written, information);
        signed = Duties.one(STATION, opened.id(), "BNSS-173-1");
        Map<String, Object> fir = Packets.report(Packets.number(), TOLD, "BNS", "75");
        fir.put("zeroFir", "YES");
        fir.put("transferredTo", Map.of("district", "49", "station", "Nadipar", "transferredAt", hoursAgo(100).toString()));
        Packets.send(STATION, Packets.submitted(STATION, opened, fir), "legal-services", "copy");
        progressBefore = Duties.one(STATION, opened.id(), "BNSS-193-3");
    }

    private static void sheIsExamined() {
        String examination = withConsent(
                STATION,
                HOSPITAL,
                EXAMINATION,
                Acts.fields(Packets.FIR, "station", "number"));
        Acts.step(HOSPITAL, "acceptReferral", examination, "");
        Map<String, Object> answers = examined();
        JsonNode written = Acts.submit(HOSPITAL, opened.id(), EXAMINATION, answers);
        withConsent(
                HOSPITAL,
                STATION,
                "police.information-and-fir",
                Acts.fields(EXAMINATION, "examination.endedAt", "report.sentAt"));
        STATION.run(
                TransferIT.GIVE_PART,
                "case", opened.id(),
                "from", Samples.firstPostOf(STATION),
                "to", Samples.firstPostOf(OFFICER),
                "key", key());
        Map<String, Object> sent = new LinkedHashMap<>(answers);
        sent.put("report", report(Map.of("sentAt", hoursAgo(2).toString())));
        Acts.correct(HOSPITAL, opened.id(), EXAMINATION, written, sent);
    }

    private static Map<String, Object> examined() {
        return Map.of(
                "arrival",
                        Map.of(
                                "hospital", "Example District Hospital",
                                "record", paper("MLC register"),
                                "arrivedAt", hoursAgo(24 * 9 - 4).toString(),
                                "cameWith", "ALONE"),
                "patient", Map.of("person", opened.person(), "age", 29, "sex", "FEMALE", "conscious", "YES"),
                "consent",
                        Map.of("treatment", "GIVEN", "examination", "GIVEN", "samples", "REFUSED", "givenBy", "HERSELF"),
                "police", Map.of("informedAt", hoursAgo(24 * 9 - 5).toString(), "statement", "WANTED"),
                "examination",
                        Map.of(
                                "startedAt", hoursAgo(24 * 9 - 5).toString(),
                                "endedAt", hoursAgo(24 * 9 - 6).toString(),
                                "byWomanDoctor", "YES",
                                "opinion", OPINION),
                "care", Map.of("treatment", List.of("FIRST_AID"), "freeOfCharge", "YES"),
                "report", report(Map.of()));
    }

    private static Map<String, Object> report(Map<String, Object> more) {
        Map<String, Object> report = new LinkedHashMap<>(
                Map.of("doctor", Samples.firstPostOf(DOCTOR), "copyGiven", "YES"));
        report.putAll(more);
        return report;
    }

    private static void legalServicesPay() {
        String claim = withConsent(
                OFFICER,
                LEGAL_SERVICES,
                "statutory-bodies.victim-compensation",
                Acts.fields(Packets.FIR, "district", "station", "number", "registeredAt", "offences"));
        Acts.step(LEGAL_SERVICES, "acceptReferral", claim, "");
        Acts.submit(LEGAL_SERVICES, opened.id(), "statutory-bodies.compensation-application", Map.ofEntries(
                Map.entry("victim", opened.person()),
                Map.entry("age", 29),
                Map.entry("relation", "SELF"),
                Map.entry("appliedOn", day(70)),
                Map.entry("incidentOn", day(90)),
                Map.entry("losses", List.of("LIMB_OR_INJURY")),
                Map.entry("complaint", paper("FIR register")),
                Map.entry("interimWanted", "NO"),
                Map.entry("bankAccount", paper("passbooks")),
                Map.entry("signedApplication", paper("applications"))));
        JsonNode written = Acts.submit(LEGAL_SERVICES, opened.id(), PROCEEDING, proceeding(Map.of("decision", "PENDING")));
        waiting = Duties.one(LEGAL_SERVICES, opened.id(), "BNSS-396");
        Acts.correct(LEGAL_SERVICES, opened.id(), PROCEEDING, written, proceeding(Map.of(
                "decision", "AWARDED",
                "decidedOn", day(1),
                "award", AWARD,
                "paidOn", day(0))));
        Acts.step(LEGAL_SERVICES, "completeReferral", claim, ", outcome: SERVICE_GIVEN");
        withConsent(
                LEGAL_SERVICES,
                SOCIAL_WELFARE,
                "social-welfare.benefit-check",
                Acts.fields(PROCEEDING, "award", "paidOn"));
    }

    private static Map<String, Object> proceeding(Map<String, Object> decision) {
        Map<String, Object> proceeding = new LinkedHashMap<>(Map.of(
                "victim", opened.person(),
                "claimedBy", "VICTIM",
                "receivedOn", day(70),
                "losses", List.of("LIMB_OR_INJURY"),
                "minor", "NO",
                "complaint", paper("FIR register")));
        proceeding.putAll(decision);
        return proceeding;
    }

    private static String withConsent(Api from, Api to, String service, Object... data) {
        String consent = from.run(Acts.CONSENT, "case", opened.id(), "consent", Map.of(
                                "person", opened.person(),
                                "givenBy", opened.person(),
                                "decision", "GIVEN",
                                "purpose", "SHELTER_AND_SUPPORT",
                                "toDepartment", service.split("\\.")[0],
                                "language", "hi"), "key", key())
                .at("/recordConsent/id")
                .asText();
        return Acts.refer(from, opened.id(), Map.of(
                "person", opened.person(),
                "toPost", Samples.firstPostOf(to),
                "service", service,
                "purpose", "SHELTER_AND_SUPPORT",
                "basis", "CONSENT",
                "consent", consent,
                "data", List.of(data)));
    }

    private static Object[] identity() {
        return new Object[] {"case", opened.id(), "person", opened.person(), "reason", "To speak with her", "key", key()};
    }

    private static String day(int ago) {
        return Postings.today().minusDays(ago).toString();
    }

    private static Map<String, String> paper(String register) {
        return Map.of("heldAt", "Dehradun (fictitious)", "register", register, "number", "7");
    }

    /** Three days to sign are hers: six days later it is still taken, and nobody was late. */
    @Test
    void whatSheSentElectronicallySheSignsWhenSheCan() {
        assertThat(unsigned.at("/content/kind").asText()).isEqualTo("RIGHT_EXPIRES");
        assertThat(Duties.time(unsigned, "/content/due")).isEqualTo(TOLD.plus(Duration.ofDays(3)));
        assertThat(unsigned.get("late").asBoolean()).isFalse();
        assertThat(unsigned.get("breached").asBoolean()).isFalse();
        assertThat(unsigned.get("post").isNull()).isTrue();
        assertThat(signed.get("standing").asText()).isEqualTo("DONE");
    }

    @Test
    void theZeroReportIsPassedOnAndItsInvestigationHasTheLimitOfItsSection() {
        assertThat(Duties.standing(OFFICER, opened.id(), "SOP-ZFIR")).isEqualTo("DONE");
        assertThat(Duties.find(OFFICER, opened.id(), "BNSS-193-2"))
                .as("two months are for other sections than 75")
                .isEmpty();
        assertThat(Duties.one(OFFICER, opened.id(), "BNSS-173-FIR").get("standing").asText()).isEqualTo("DONE");
    }

    @Test
    void theGivenPartStopsNoClock() {
        JsonNode after = Duties.one(OFFICER, opened.id(), "BNSS-193-3");
        assertThat(after.at("/content/due")).isEqualTo(progressBefore.at("/content/due"));
        assertThat(after.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-IO");
        assertThat(STATION.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                .as("who gave its part away reads it no more")
                .isEqualTo("NOT_FOUND");
    }

    /** That she was examined, and when the report went: no finding, no opinion, no name. */
    @Test
    void thePoliceReadTheTwoDatesOfTheExaminationAndNothingElseOfIt() {
        Everything seen = Everything.seenBy(OFFICER, opened);
        JsonNode examination = seen.at("/health/medicoLegalExaminationEntries/nodes/0");
        assertThat(examination.at("/examination/endedAt").isTextual()).isTrue();
        assertThat(examination.at("/report/sentAt").isTextual()).isTrue();
        assertThat(examination.at("/examination/opinion").isNull()).isTrue();
        assertThat(examination.at("/arrival").isNull()).isTrue();
        assertThat(examination.at("/consent").isNull()).isTrue();
        assertThat(seen.text()).doesNotContain(OPINION);
        assertThat(Everything.seenBy(LABOUR, opened).at("/health/medicoLegalExaminationEntries/nodes")).isEmpty();
    }

    @Test
    void theHospitalReadsStationAndNumberAndSendsItsReportLate() {
        JsonNode report = Everything.seenBy(HOSPITAL, opened).at("/police/firstInformationReport");
        assertThat(report.get("number").isTextual()).isTrue();
        assertThat(report.get("offences").isNull()).isTrue();
        assertThat(HOSPITAL.refusal(Acts.OPEN_IDENTITY, identity())).isEqualTo("NOT_FOUND");
        JsonNode sent = Duties.one(HOSPITAL, opened.id(), "BNSS-184-6");
        assertThat(sent.get("standing").asText()).isEqualTo("DONE");
        assertThat(sent.get("doneLate").asBoolean()).as("seven days, and it took nine").isTrue();
        assertThat(sent.get("breached").asBoolean()).as("compared with the gazette by nobody").isFalse();
    }

    @Test
    void legalServicesDecideLatePayAndAreNobodysDefaulter() {
        assertThat(waiting.at("/content/kind").asText()).isEqualTo("INDEPENDENT_BODY");
        assertThat(waiting.get("breached").asBoolean()).isFalse();
        assertThat(waiting.at("/content/tellsDelayTo/en").asText()).contains("State Legal Services Authority");
        JsonNode decided = Duties.one(LEGAL_SERVICES, opened.id(), "BNSS-396");
        assertThat(decided.get("standing").asText()).isEqualTo("DONE");
        assertThat(decided.get("doneLate").asBoolean()).as("told to itself").isTrue();
        assertThat(Duties.of(LABOUR, opened.id()))
                .filteredOn(duty -> duty.get("department").asText().equals("statutory-bodies"))
                .as("an independent body's delay is told to others by nobody")
                .isNotEmpty()
                .allMatch(duty -> duty.get("content").isNull()
                        && duty.get("late").isNull()
                        && duty.get("doneLate").isNull());
    }

    /** Award and payment are known to those who pay and who see to it that it arrives. */
    @Test
    void whatSheGotIsReadByWhoPaysAndWhoFollowsItUpAndByNobodyElse() {
        JsonNode paid = Everything.seenBy(SOCIAL_WELFARE, opened).at("/statutoryBodies/compensationProceedingEntries/nodes/0");
        assertThat(paid.get("award").asInt()).isEqualTo(AWARD);
        assertThat(paid.get("paidOn").asText()).isEqualTo(day(0));
        assertThat(paid.get("losses").isNull()).isTrue();
        assertThat(paid.get("complaint").isNull()).isTrue();
        assertThat(Everything.seenBy(SOCIAL_WELFARE, opened).text()).doesNotContain(OPINION, NAME, "WORKPLACE_HARASSMENT");
        for (Api other : List.of(LABOUR, HOSPITAL, OFFICER)) {
            assertThat(Everything.seenBy(other, opened).at("/statutoryBodies/compensationProceedingEntries/nodes")).isEmpty();
        }
    }

    @Test
    void theEstateHearsOfNoneOfIt() {
        for (String name : List.of("sidcul.dehradun", "estate.dehradun", "industries.dehradun")) {
            Api estate = Api.signedInAs(name);
            assertThat(estate.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                    .as(name)
                    .isEqualTo("NOT_FOUND");
            assertThat(estate.refusal(Acts.OPEN_IDENTITY, identity())).as(name).isEqualTo("NOT_FOUND");
            assertThat(estate.text("{ cases(first: 100) { nodes { id } } referralInbox(first: 100) { nodes { caseNumber } } }"))
                    .as(name)
                    .doesNotContain(opened.id(), opened.number());
        }
    }

    @Test
    void herNameWasOpenedForAPurposeAndEachStepIsInTheTimeline() {
        assertThat(TestDatabase.one("SELECT GROUP_CONCAT(DISTINCT CONCAT(purpose, ' ', sealed_reason IS NOT NULL))"
                        + " FROM samanvay.audit WHERE action = 'IDENTITY_OPENED' AND case_file = '" + opened.id() + "'"))
                .as("by an officer, and for the copy that the law gives her; each with its reason")
                .isEqualTo("GIVE_SERVICE:identity 1,STATUTORY_REPORT:identity 1");
        assertThat(Everything.seenBy(OFFICER, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("REFERRAL_ACCEPTED", "FORM_SUBMITTED", "FORM_CORRECTED", "LETTER_ISSUED", "PART_TRANSFERRED",
                        "DUTY_DONE");
        assertThat(Everything.seenBy(LABOUR, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("CASE_OPENED", "CONSENT_RECORDED", "REFERRAL_SENT", "REFERRAL_ACCEPTED", "REFERRAL_DONE");
    }

    @Test
    void theStatisticsTellOfFewCasesToNobody() {
        FewCases.areToldToNobody("labour");
    }
}

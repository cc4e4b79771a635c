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
 * A woman of another district tells of rape (stories, S5): the first station sends her away, the second registers a Zero FIR
 * and passes it on; she is examined because she wishes it, and four posts and nobody else may learn who she is.
 */
@OnLiberty
class ZeroFirStoryIT {
    private static final String NAME = "Devika Udaharan";
    private static final String KIT = "KIT-7Q";
    private static final String PROGRESS = "police.investigation-progress";
    private static final String RECEIPT = "police.zero-fir-receipt";

    private static final Api CENTRE = Api.signedInAs("osc.dehradun");
    private static final Api CHIEF = Api.signedInAs("police.dehradun");
    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api JURISDICTION = Api.signedInAs("sho.ghatpur");
    private static final Api HOSPITAL = Api.signedInAs("hospital.dehradun");
    private static final Api LEGAL_SERVICES = Api.signedInAs("dlsa.dehradun");

    private static final Instant TOLD = hoursAgo(26);
    private static SampleCase opened;
    private static String grievance;
    private static String entry;

    @BeforeAll
    static void sheIsRefusedOnceAndHeardThen() {
        opened = SampleCase.openedBy(STATION, key(), Map.of(
                "category", "SEXUAL_VIOLENCE",
                "restrictedToPosts",
                        List.of(Acts.post("UK-POLICE-DDN-SALVAN-SHO"), Acts.post("UK-POLICE-DDN-SALVAN-IO")),
                "persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
        Acts.submit(STATION, opened.id(), Duties.INFORMATION, Duties.information(TOLD, "RAPE", "COGNIZABLE_OFFENCE"));
        grievance = STATION.run(
                        "mutation($case: ID!, $grievance: NewGrievanceInput!, $key: String!) { openGrievance(caseFile: $case,"
                                + " grievance: $grievance, idempotencyKey: $key) { id } }",
                        "case", opened.id(),
                        "grievance",
                                Map.of(
                                        "person", opened.person(),
                                        "post", Acts.post("UK-POLICE-DDN-NADIPAR-SHO"),
                                        "what", "police.fir-refused"),
                        "key", key())
                .at("/openGrievance/id")
                .asText();
        Map<String, Object> report = Packets.report("00071", TOLD, "BNS", "64", "TWO_MONTHS");
        report.put("zeroFir", "YES");
        JsonNode submitted = Acts.submit(STATION, opened.id(), Packets.FIR, report);
        entry = submitted.get("id").asText();
        opened.consentTowards("health");
        Packets.send(STATION, entry, "examination", "legal-services", "copy");
        Map<String, Object> passedOn = new LinkedHashMap<>(report);
        passedOn.put(
                "transferredTo", Map.of("district", "50", "station", "Ghatpur", "transferredAt", hoursAgo(1).toString()));
        Acts.correct(STATION, opened.id(), Packets.FIR, submitted, passedOn);
        String handed = Acts.refer(
                STATION,
                opened.id(),
                Acts.sharing(
                        Acts.onDuty(opened.person(), Acts.post("UK-POLICE-HRD-GHATPUR-SHO"), "police.information-and-fir"),
                        Acts.fields("person", "identity")));
        Acts.step(JURISDICTION, "acceptReferral", handed, "");
        Acts.submit(JURISDICTION, opened.id(), RECEIPT, receipt());
        Acts.submit(JURISDICTION, opened.id(), PROGRESS, progress());
    }

    private static Map<String, Object> receipt() {
        return Map.of(
                "fromDistrict", "49",
                "fromStation", "Salvan",
                "zeroNumber", "00071",
                "zeroRegisteredAt", TOLD.plusSeconds(3600).toString(),
                "means", "CCTNS",
                "receivedAt", hoursAgo(1).toString(),
                "number", "00208",
                "registeredAt", hoursAgo(0).toString());
    }

    private static Map<String, Object> progress() {
        return Map.of(
                "asOf", "2026-11-28",
                "offenderUnknown", "YES",
                "arrested", 0,
                "notArrested", 0,
                "absconding", 0,
                "kits", List.of(Map.of("code", KIT, "sentOn", "2026-11-28")));
    }

    @Test
    void theRefusalOfTheFirstStationLiesBeforeTheSuperintendentAndHiddenFromIt() {
        String one = "query($id: ID!) { grievance(id: $id) { to { code } caseNumber } }";
        JsonNode seen = STATION.run(one, "id", grievance).get("grievance");
        assertThat(seen.at("/to/code").asText()).isEqualTo("UK-POLICE-DDN-NODAL");
        assertThat(Api.signedInAs("sho.nadipar").refusal(one, "id", grievance)).isEqualTo("NOT_FOUND");
        assertThat(CHIEF.run(one, "id", grievance).at("/grievance/caseNumber").isNull())
                .as("he decides it without the case, which is restricted to posts that do not include him")
                .isTrue();
        assertThat(CHIEF.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theZeroReportIsPassedOnForthwithAndItsDutyIsDone() {
        JsonNode passing = Duties.one(STATION, opened.id(), "SOP-ZFIR");
        assertThat(passing.get("standing").asText()).isEqualTo("DONE");
        assertThat(passing.at("/content/forthwith").asBoolean()).isTrue();
        assertThat(Duties.standing(STATION, opened.id(), "BNSS-173-FIR")).isEqualTo("DONE");
        JsonNode investigation = Duties.one(STATION, opened.id(), "BNSS-193-2");
        assertThat(Duties.time(investigation, "/content/eventAt"))
                .as("from the first registration")
                .isEqualTo(TOLD.plusSeconds(3600));
    }

    @Test
    void anExaminationNotOfferedWithinADayIsLateAndHersToDecline() {
        JsonNode examination = Duties.one(STATION, opened.id(), "BNSS-184-1");
        assertThat(Duties.time(examination, "/content/due")).isEqualTo(TOLD.plus(Duration.ofHours(24)));
        assertThat(examination.get("standing").asText()).as("asking the hospital is not sending her").isEqualTo("OPEN");
        assertThat(examination.get("late").asBoolean()).isTrue();
        assertThat(examination.get("breached").asBoolean()).isFalse();
        assertThat(Duties.one(STATION, opened.id(), "BNSS-183-6").at("/content/touchesPerson").asBoolean()).isTrue();
    }

    @Test
    void theHospitalReadsStationAndNumberAndNoSections() {
        JsonNode report = Everything.seenBy(HOSPITAL, opened).at("/police/firstInformationReport");
        assertThat(report.get("number").asText()).isEqualTo("00071");
        assertThat(report.get("offences").isNull()).isTrue();
        assertThat(report.get("registeredAt").isNull()).isTrue();
    }

    @Test
    void theLaboratoryWouldReadTheKitAndNothingElse() {
        String laboratory = Acts.refer(
                JURISDICTION,
                opened.id(),
                Acts.sharing(
                        Acts.onDuty(
                                opened.person(),
                                Acts.post("UK-STATUTORY-BODIES-STATE-FSL"),
                                "statutory-bodies.forensic-examination"),
                        Acts.fields(PROGRESS, "kits.code")));
        assertThat(TestDatabase.one("SELECT GROUP_CONCAT(CONCAT(form, '#', path) ORDER BY form) FROM samanvay.referral_field"
                        + " WHERE referral = '" + laboratory + "'"))
                .isEqualTo("person#code," + PROGRESS + "#kits.code");
    }

    @Test
    void onlyTheNamedPostsLearnWhoSheIs() {
        for (Api named : List.of(STATION, JURISDICTION)) {
            assertThat(named.run(Acts.OPEN_IDENTITY, identity()).toString()).contains(NAME);
        }
        for (Api other : List.of(HOSPITAL, LEGAL_SERVICES, CENTRE, CHIEF, Api.signedInAs("police.haridwar"))) {
            assertThat(other.refusal(Acts.OPEN_IDENTITY, identity())).isEqualTo("NOT_FOUND");
        }
    }

    private static Object[] identity() {
        return new Object[] {"case", opened.id(), "person", opened.person(), "reason", "To speak with her", "key", key()};
    }

    @Test
    void legalServicesReadWhatAClaimNeeds() {
        JsonNode report = Everything.seenBy(LEGAL_SERVICES, opened).at("/police/firstInformationReport");
        assertThat(report.at("/offences/0/section").asText()).isEqualTo("64");
        assertThat(report.get("transferredTo").isNull()).isTrue();
        assertThat(Everything.seenBy(LEGAL_SERVICES, opened).text()).doesNotContain(KIT, NAME);
    }

    @Test
    void sheIsToldOfTheProgressWithinNinetyDays() {
        JsonNode telling = Duties.one(STATION, opened.id(), "BNSS-193-3");
        assertThat(telling.get("standing").asText()).isEqualTo("OPEN");
        assertThat(Duties.time(telling, "/content/due")).isEqualTo(TOLD.plusSeconds(3600).plus(Duration.ofDays(90)));
    }
}

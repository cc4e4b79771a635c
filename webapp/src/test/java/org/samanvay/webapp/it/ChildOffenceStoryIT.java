package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A child of nine tells at school what was done to it (stories, S3): the school reports, and the law's day runs from that
 * moment. The station registers late, tells all at once, and each body sees its own part.
 */
@OnLiberty
class ChildOffenceStoryIT {
    private static final String CHILD = "Kusum Kalpit";
    private static final String COMMITTEE_DUTY = "POCSO-19-6-CWC";
    private static final String COURT_DUTY = "POCSO-19-6-COURT";

    private static final Api SCHOOL = Api.signedInAs("school.dehradun");
    private static final Api STATION = Api.signedInAs("sho.nadipar");
    private static final Api CHIEF = Api.signedInAs("police.dehradun");
    private static final Api COMMITTEE = Api.signedInAs("cwc.dehradun");
    private static final Api HOSPITAL = Api.signedInAs("hospital.dehradun");
    private static final Api LEGAL_SERVICES = Api.signedInAs("dlsa.dehradun");

    private static final Instant TOLD = hoursAgo(30);

    private static SampleCase opened;
    private static String entry;
    private static JsonNode lateAtTheStation;
    private static List<JsonNode> owedBefore;
    private static List<JsonNode> owedToTheCommittee;
    private static JsonNode sent;

    @BeforeAll
    static void theSchoolReportsAndTheStationTellsAll() {
        opened = SampleCase.openedBy(SCHOOL, key(), Map.of(
                "category", "CHILD_SEXUAL_ABUSE",
                "channel", "SCHOOL",
                "persons",
                        List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD", "identity", Map.of("name", CHILD))))));
        Acts.refer(
                SCHOOL,
                opened.id(),
                Acts.sharing(
                        Acts.onDuty(opened.person(), Samples.firstPostOf(STATION), "police.child-offence-report"),
                        Acts.fields("person", "identity")));
        Acts.submit(STATION, opened.id(), Duties.INFORMATION, Duties.information(TOLD, "CHILD_SEXUAL_OFFENCE"));
        entry = Packets.submitted(STATION, opened, Packets.childsReport(Packets.number(), TOLD));
        lateAtTheStation = Duties.one(STATION, opened.id(), COMMITTEE_DUTY);
        owedBefore = Packets.owed(CHIEF, "I_OWE");
        owedToTheCommittee = Packets.owed(COMMITTEE, "OWED_TO_ME");
        sent = Packets.send(STATION, entry, "committee", "special-court", "form-a", "emergency-care", "legal-services", "copy");
    }

    @Test
    void theDayRunsFromTheReportByAnyChannelAndNotFromTheRegistration() {
        assertThat(Duties.time(lateAtTheStation, "/content/eventAt")).isEqualTo(TOLD);
        assertThat(Duties.time(lateAtTheStation, "/content/due")).isEqualTo(TOLD.plus(Duration.ofHours(24)));
        assertThat(lateAtTheStation.get("late").asBoolean()).isTrue();
        assertThat(lateAtTheStation.get("breached").asBoolean()).as("compared with the gazette by nobody").isFalse();
    }

    @Test
    void theDelayShowsAtTheSuperintendentAndAtTheCommittee() {
        for (List<JsonNode> owed : List.of(owedBefore, owedToTheCommittee)) {
            assertThat(owed).anySatisfy(each -> {
                assertThat(each.get("id")).isEqualTo(lateAtTheStation.get("id"));
                assertThat(each.get("late").asBoolean()).isTrue();
            });
        }
    }

    /** The unit that the law names has nobody: its duty lies with it all the same, and no clock waits. */
    @Test
    void theVacantUnitStopsNoClock() {
        assertThat(lateAtTheStation.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SJPU");
        assertThat(lateAtTheStation.at("/post/vacant").asBoolean()).isTrue();
    }

    @Test
    void twoReceiptsCloseTwoDutiesLate() {
        for (String code : List.of(COMMITTEE_DUTY, COURT_DUTY)) {
            JsonNode duty = Duties.one(STATION, opened.id(), code);
            assertThat(duty.get("standing").asText()).isEqualTo("DONE");
            assertThat(duty.get("doneLate").asBoolean()).isTrue();
        }
        Map<String, JsonNode> items = Packets.items(sent);
        assertThat(items.get("committee").at("/receipt/number"))
                .isNotEqualTo(items.get("special-court").at("/receipt/number"));
    }

    @Test
    void aMissingSupportPersonIsSeenUntilTheCommitteeAppointsOne() {
        assertThat(Packets.standing(Packets.read(STATION, entry), "support-person")).isEqualTo("READY");
        JsonNode investigation = Duties.one(STATION, opened.id(), "BNSS-193-2");
        assertThat(investigation.get("standing").asText()).isEqualTo("OPEN");
        assertThat(Duties.time(investigation, "/content/due")).isAfter(TOLD.plus(Duration.ofDays(58)));
    }

    @Test
    void noConsentAndNoWaiverStopsTheReport() {
        JsonNode duty = Duties.one(STATION, opened.id(), "POCSO-R4-B");
        assertThat(Duties.refusal(STATION, Duties.DECLINED, duty)).isEqualTo("NOT_HERS_TO_DECLINE");
        assertThat(Duties.refusal(STATION, Duties.WAIVE, duty)).isEqualTo("WAIVER_NOT_ALLOWED");
        assertThat(Everything.seenBy(STATION, opened).at("/consents/nodes")).isEmpty();
    }

    @Test
    void theCommitteeReadsWhereTheReportLiesAndNobodysName() {
        assertThat(Everything.seenBy(COMMITTEE, opened).text()).contains("Salvan").doesNotContain(CHILD);
        assertThat(COMMITTEE.refusal(
                        Acts.OPEN_IDENTITY,
                        "case", opened.id(), "person", opened.person(), "reason", "To hear the child", "key", key()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theHospitalReadsNothingOfTheReportAndTheSchoolNothingAtAll() {
        for (Api other : List.of(HOSPITAL, SCHOOL)) {
            JsonNode police = Everything.seenBy(other, opened).at("/police/firstInformationReport");
            assertThat(police.path("station").isTextual()).isFalse();
            assertThat(police.path("number").isTextual()).isFalse();
        }
        assertThat(Everything.seenBy(SCHOOL, opened).at("/entries/nodes")).isEmpty();
    }

    @Test
    void legalServicesReadTheReferenceOnly() {
        JsonNode report = Everything.seenBy(LEGAL_SERVICES, opened).at("/police/firstInformationReport");
        assertThat(report.get("number").isTextual()).isTrue();
        assertThat(report.get("informationReceivedAt").isNull()).isTrue();
    }

    @Test
    void noOtherStationKnowsThatThereIsSuchACase() {
        for (String other : List.of("sho.salvan", "sho.ghatpur", "labour.dehradun", "library.dehradun")) {
            assertThat(Api.signedInAs(other).refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                    .as(other)
                    .isEqualTo("NOT_FOUND");
        }
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Information about an offence against a child, by whatever channel, opens two duties of the police with two receipts, from
 * the moment at which it was told; nobody asks for consent, and no refusal of it stops them (stories, S3).
 */
@OnLiberty
class PocsoDutyIT {
    private static final String COMMITTEE = "POCSO-19-6-CWC";
    private static final String COURT = "POCSO-19-6-COURT";
    private static final Map<String, Object> CHILD = Map.of(
            "category", "CHILD_SEXUAL_ABUSE", "persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD"))));

    private final Api station = Api.signedInAs("sho.salvan");

    @Test
    void informationOpensTheDutiesToTheCommitteeAndToTheCourtWithoutAnyReport() {
        SampleCase opened = SampleCase.openedBy(station, key(), CHILD);
        Instant told = hoursAgo(2);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(told, "CHILD_SEXUAL_OFFENCE"));
        for (String code : List.of(COMMITTEE, COURT)) {
            JsonNode duty = Duties.one(station, opened.id(), code);
            assertThat(Duties.time(duty, "/content/due")).isEqualTo(told.plus(Duration.ofHours(24)));
            assertThat(duty.at("/content/touchesPerson").asBoolean()).as("nobody declines a report").isFalse();
            assertThat(Duties.refusal(station, Duties.DECLINED, duty)).isEqualTo("NOT_HERS_TO_DECLINE");
            assertThat(Duties.refusal(station, Duties.WAIVE, duty)).isEqualTo("WAIVER_NOT_ALLOWED");
        }
        assertThat(consents(opened)).isEmpty();
    }

    @Test
    void twoReceiptsCloseTwoDutiesEachByItself() {
        SampleCase opened = SampleCase.openedBy(station, key(), CHILD);
        Instant told = hoursAgo(12);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(told, "CHILD_SEXUAL_OFFENCE"));
        Map<String, Object> steps = Duties.steps(told);
        steps.put("committeeToldAt", hoursAgo(6).toString());
        steps.put("committeeReceipt", Map.of("heldAt", "Committee", "register", "Inward", "number", "14"));
        JsonNode entry = Acts.submit(station, opened.id(), Duties.STEPS, steps);
        assertThat(Duties.standing(station, opened.id(), COMMITTEE)).isEqualTo("DONE");
        assertThat(Duties.standing(station, opened.id(), COURT)).isEqualTo("OPEN");
        Instant courtTold = hoursAgo(5);
        steps.put("courtToldAt", courtTold.toString());
        Acts.correct(station, opened.id(), Duties.STEPS, entry, steps);
        JsonNode court = Duties.one(station, opened.id(), COURT);
        assertThat(court.get("standing").asText()).isEqualTo("DONE");
        assertThat(Duties.time(court, "/doneAt")).isEqualTo(courtTold);
        assertThat(court.get("doneLate").asBoolean()).isFalse();
    }

    @Test
    void aSchoolsReportOpensThemToo() {
        Api school = Api.signedInAs("school.dehradun");
        SampleCase opened = SampleCase.openedBy(school, key(), CHILD);
        Acts.refer(
                school,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(station), "police.child-offence-report"));
        assertThat(Duties.standing(station, opened.id(), COMMITTEE)).isEqualTo("OPEN");
        assertThat(Duties.one(station, opened.id(), COURT).at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SJPU");
        assertThat(Duties.of(school, opened.id()))
                .filteredOn(duty -> duty.get("department").asText().equals("police"))
                .as("whose own report started them sees what the law makes of it, and not whom it names")
                .isNotEmpty()
                .allSatisfy(duty -> {
                    assertThat(duty.at("/content/code").isTextual()).isTrue();
                    assertThat(duty.at("/content/personCode").isNull()).isTrue();
                });
    }

    @Test
    void aRefusalOfConsentStopsNothing() {
        SampleCase opened = SampleCase.openedBy(station, key(), CHILD);
        String mother = Acts.addPerson(station, opened.id(), Map.of("role", "GUARDIAN", "gender", "FEMALE", "ageGroup", "ADULT"));
        station.run(
                Acts.CONSENT,
                "case", opened.id(),
                "consent",
                        Map.of(
                                "person", opened.person(),
                                "givenBy", mother,
                                "decision", "REFUSED",
                                "purpose", "STATUTORY_REPORT",
                                "toDepartment", "statutory-bodies",
                                "language", "hi"),
                "key", key());
        Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        assertThat(Duties.standing(station, opened.id(), COMMITTEE)).isEqualTo("OPEN");
        String told = Acts.refer(
                station,
                opened.id(),
                Acts.onDuty(
                        opened.person(),
                        Samples.firstPostOf(Api.signedInAs("cwc.dehradun")),
                        "statutory-bodies.child-before-committee"));
        assertThat(told).isNotBlank();
    }

    private JsonNode consents(SampleCase opened) {
        return station.run("query($id: ID!) { case(id: $id) { consents { nodes { id } } } }", "id", opened.id())
                .at("/case/consents/nodes");
    }
}

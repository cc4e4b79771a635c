package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of another department's duty it is known that there is one and how it stands; what the law demands would tell what befell her. */
@OnLiberty
class DutySecrecyIT {
    private static final String ALL =
            "query($below: Boolean) { duties(filter: {below: $below}, first: 100) { nodes { id caseNumber } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api school = Api.signedInAs("school.dehradun");

    @Test
    void anotherDepartmentSeesTheStandingAndNeitherWhatNorWhose() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(30), "RAPE"));
        opened.referTo(centre, "counselling");
        List<JsonNode> seen = Duties.of(centre, opened.id());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3).allSatisfy(duty -> {
            assertThat(duty.get("department").asText()).isEqualTo("police");
            assertThat(duty.get("standing").asText()).isEqualTo("OPEN");
            assertThat(duty.get("content").isNull()).isTrue();
            assertThat(duty.get("post").isNull()).isTrue();
            assertThat(duty.get("noted").isNull()).isTrue();
            assertThat(duty.get("own").asBoolean()).isFalse();
        });
        assertThat(centre.text("query($id: ID!) { case(id: $id) { duties(first: 50) { nodes { id content { name { en } } } }"
                        + " timeline(first: 100) { nodes { kind detail subject } } } }", "id", opened.id()))
                .doesNotContain("BNSS", "DUTY_OPENED", "examination");
        assertThat(Duties.refusal(centre, Duties.DECLINED, seen.getFirst())).isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyElsesListsKnowOfIt() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(30), "RAPE"));
        JsonNode duty = Duties.one(station, opened.id(), "BNSS-184-1");
        for (Api stranger : List.of(centre, school, Api.signedInAs("sho.nadipar"), Api.signedInAs("welfare.state"))) {
            assertThat(stranger.text(ALL, "below", false)).doesNotContain(duty.get("id").asText(), opened.number());
            assertThat(stranger.text(ALL, "below", true)).doesNotContain(duty.get("id").asText(), opened.number());
            assertThat(Worklists.ids(stranger)).doesNotContain(duty.get("id").asText());
        }
    }

    /** A post above learns which duty is late where; what was entered stays with those who take part. */
    @Test
    void thePostsAboveSeeWhatIsOwedBelowThemAndNotTheCase() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        JsonNode duty = Duties.one(station, opened.id(), "BNSS-173-2");
        Api state = Api.signedInAs("police.state");
        JsonNode seen = Duties.below(state, duty.get("id").asText());
        assertThat(seen.at("/content/code").asText()).isEqualTo("BNSS-173-2");
        assertThat(seen.at("/content/personCode").isNull()).as("not whose").isTrue();
        assertThat(seen.get("late").asBoolean()).isTrue();
        assertThat(state.refusal("query($id: ID!) { case(id: $id) { number } }", "id", opened.id()))
                .isEqualTo("NOT_FOUND");
        assertThat(Duties.refusal(state, Duties.WAIVE, duty)).isEqualTo("NOT_FOUND");
    }

    /** Where nobody of the department that answers is named, who leads the case is told: somebody is, and nobody else. */
    @Test
    void whatIsLateInARestrictedCaseIsToldToNobodyWhomItDoesNotName() {
        Api block = Api.signedInAs("beo.dehradun");
        Api magistrate = Api.signedInAs("statutory-bodies.dehradun");
        SampleCase opened = SampleCase.openedBy(block, key(), Map.of(
                "category", "CHILD_MARRIAGE",
                "restrictedToPosts", List.of(Samples.firstPostOf(block)),
                "persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
        Map<String, Object> asked = Acts.onDuty(
                opened.person(), Samples.firstPostOf(Api.signedInAs("cwc.dehradun")), "statutory-bodies.stop-child-marriage");
        asked.put("basisReference", "PCMA 2006 s.16");
        Acts.refer(block, opened.id(), asked);
        String duty = TestDatabase.one("SELECT id FROM duty WHERE case_file = '" + opened.id() + "'");
        Duties.earlier(duty, 48);
        await().atMost(60, SECONDS).until(() -> !told(duty).isEmpty());
        assertThat(told(duty)).containsExactly("DUTY_OVERDUE UK-EDUCATION-DDN-BEO");
        for (boolean below : List.of(false, true)) {
            assertThat(magistrate.text(ALL, "below", below)).doesNotContain(duty, opened.number());
        }
        assertThat(Worklists.ids(magistrate)).doesNotContain(duty);
    }

    @Test
    void aBreachInARestrictedCaseIsToldToThePostThatIsNamedAndToNoneAbove() {
        Api officer = Api.signedInAs("po.dehradun");
        for (String administrator : List.of("platform.admin", "state.admin")) {
            Api.signedInAs(administrator)
                    .run(Duties.CHECK, "department", "women-child-welfare", "duty", "PWDVA-13", "key", key());
        }
        SampleCase opened = SampleCase.openedBy(
                officer, key(), Map.of("restrictedToPosts", List.of(Samples.firstPostOf(officer))));
        JsonNode notice = Duties.note(officer, opened.id(), "PWDVA-13", hoursAgo(72));
        assertThat(notice.get("breached").asBoolean()).isTrue();
        String duty = notice.get("id").asText();
        await().atMost(60, SECONDS)
                .until(() -> TestDatabase.one("SELECT COUNT(*) FROM timeline WHERE kind = 'DUTY_BREACHED' AND subject = '"
                                + duty + "'")
                        .equals("1"));
        assertThat(told(duty)).isNotEmpty().allMatch(each -> each.endsWith(" UK-WOMEN-CHILD-WELFARE-DDN-PO"));
        for (String above : List.of("dpo.dehradun", "welfare.state")) {
            assertThat(Api.signedInAs(above).text(ALL, "below", true)).as(above).doesNotContain(duty, opened.number());
        }
    }

    /** What was told to whom, but not that it opened. */
    private static List<String> told(String duty) {
        return TestDatabase.rows("SELECT CONCAT(o.kind, ' ', p.code) FROM outbox o JOIN post p ON p.id = o.to_post WHERE"
                        + " o.subject = '" + duty + "' AND o.kind <> 'DUTY_OPENED'")
                .stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void aRestrictedCaseStaysHiddenFromThePostsAbove() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("restrictedToPosts", List.of(Samples.firstPostOf(station))));
        opened.firReference();
        JsonNode duty = Duties.one(station, opened.id(), "BNSS-173-2");
        for (String above : List.of("police.dehradun", "police.state")) {
            assertThat(Api.signedInAs(above)
                            .text("{ duties(filter: {below: true}, first: 100) { nodes { id caseNumber } } }"))
                    .doesNotContain(duty.get("id").asText(), opened.number());
        }
    }
}

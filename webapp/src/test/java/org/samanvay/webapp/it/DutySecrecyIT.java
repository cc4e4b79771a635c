package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of another department's duty it is known that there is one and how it stands; what the law demands would tell what befell her. */
@OnLiberty
class DutySecrecyIT {
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
        String all = "query($below: Boolean) { duties(filter: {below: $below}, first: 100) { nodes { id caseNumber } } }";
        for (Api stranger : List.of(centre, school, Api.signedInAs("sho.nadipar"), Api.signedInAs("welfare.state"))) {
            assertThat(stranger.text(all, "below", false)).doesNotContain(duty.get("id").asText(), opened.number());
            assertThat(stranger.text(all, "below", true)).doesNotContain(duty.get("id").asText(), opened.number());
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
        JsonNode seen = found(state, duty.get("id").asText());
        assertThat(seen.at("/content/code").asText()).isEqualTo("BNSS-173-2");
        assertThat(seen.at("/content/personCode").isNull()).as("not whose").isTrue();
        assertThat(seen.get("late").asBoolean()).isTrue();
        assertThat(state.refusal("query($id: ID!) { case(id: $id) { number } }", "id", opened.id()))
                .isEqualTo("NOT_FOUND");
        assertThat(Duties.refusal(state, Duties.WAIVE, duty)).isEqualTo("NOT_FOUND");
    }

    private static JsonNode found(Api officer, String id) {
        String after = null;
        do {
            JsonNode page = officer.run(
                            "query($after: String) { duties(filter: {below: true}, first: 100, after: $after) { nodes {"
                                    + Duties.FIELDS + "} pageInfo { hasNextPage endCursor } } }",
                            "after", after)
                    .get("duties");
            for (JsonNode duty : page.get("nodes")) {
                if (duty.get("id").asText().equals(id)) {
                    return duty;
                }
            }
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        throw new AssertionError("not below: " + id);
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

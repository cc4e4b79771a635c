package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** All that lies at a post in one order of urgency, and how much of what there is. */
@OnLiberty
class WorklistIT {
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void dutiesReferralsAndApplicationsStandInOneOrderWithoutGapOrDouble() {
        SampleCase opened = SampleCase.openedBy(centre);
        Acts.submit(centre, opened.id(), "women-child-welfare.one-stop-centre-intake", childIntake(opened.person()));
        SampleCase asked = SampleCase.openedBy(station);
        asked.firReference();
        String referral = asked.referTo(centre, "one-stop-centre-support", "number");
        Schemes.apply(centre, opened, "women-child-welfare.shakti-sadan");
        List<JsonNode> whole = Worklists.all(centre, 100);
        assertThat(whole).extracting(item -> item.get("id").asText()).contains(referral).doesNotHaveDuplicates();
        assertThat(whole).extracting(item -> item.get("kind").asText()).contains("DUTY", "REFERRAL", "SCHEME_APPLICATION");
        assertThat(whole).extracting(item -> item.get("code").asText()).contains("POCSO-19-1-WCW");
        assertThat(whole.stream().map(item -> item.get("due").isNull() ? "9999" : item.get("due").asText()).toList())
                .isSorted();
        assertThat(Worklists.all(centre, 3)).isEqualTo(whole);
    }

    private static Map<String, Object> childIntake(String person) {
        Map<String, Object> intake = new HashMap<>(Samples.intake(person));
        intake.put("survivor", Map.of("person", person, "age", 14, "maritalStatus", "UNMARRIED"));
        intake.put("violence", Map.of("kinds", List.of("RAPE"), "perpetrator", "Somebody"));
        return intake;
    }

    @Test
    void countsSayHowMuchIsOpenAndLateOfEachKind() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Integer> before = open(station, "late");
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(72), "COGNIZABLE_OFFENCE"));
        assertThat(open(station, "late").get("DUTY")).isEqualTo(before.get("DUTY") + 1);
        List<JsonNode> duties = Worklists.all(station, 100).stream()
                .filter(item -> item.get("kind").asText().equals("DUTY"))
                .toList();
        assertThat(open(station, "open").get("DUTY")).isEqualTo(duties.size());
        assertThat(open(station, "late").get("DUTY"))
                .isEqualTo((int) duties.stream().filter(item -> item.get("late").asBoolean()).count());
    }

    private static Map<String, Integer> open(Api officer, String what) {
        Map<String, Integer> counts = new HashMap<>();
        officer.run(Worklists.LIST, "post", null, "kinds", null, "first", 1, "after", null)
                .at("/worklist/counts")
                .forEach(count -> counts.put(count.get("kind").asText(), count.get(what).asInt()));
        return counts;
    }

    @Test
    void theInboxStandsByUrgencyAndTimeWithoutGapOrDouble() {
        SampleCase asked = SampleCase.openedBy(station);
        String ordinary = asked.referTo(centre, "shelter");
        String urgent = asked.urgently().referTo(centre, "shelter");
        List<JsonNode> whole = inbox(100);
        List<String> ids = whole.stream().map(each -> each.get("id").asText()).toList();
        assertThat(ids).doesNotHaveDuplicates().contains(urgent, ordinary);
        assertThat(ids.indexOf(urgent)).isLessThan(ids.indexOf(ordinary));
        for (String urgency : List.of("URGENT", "ORDINARY")) {
            assertThat(whole.stream()
                            .filter(each -> each.get("urgency").asText().equals(urgency))
                            .map(WorklistIT::due)
                            .toList())
                    .as(urgency)
                    .isSorted();
        }
        assertThat(whole.stream().map(each -> each.get("urgency").asText()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(inbox(7)).isEqualTo(whole);
        assertThat(centre.refusal("{ referralInbox(order: DUE, after: \"bm90IG91cnM\") { nodes { id } } }"))
                .isEqualTo("INVALID_PAGE");
    }

    private static String due(JsonNode referral) {
        return referral.get(referral.get("acknowledgedAt").isNull() ? "acknowledgeBy" : "actBy").asText();
    }

    private List<JsonNode> inbox(int first) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = centre.run(
                            "query($first: Int!, $after: String) { referralInbox(statuses: [SENT, RECEIVED, ACKNOWLEDGED, ACCEPTED,"
                                    + " IN_PROGRESS], order: DUE, first: $first, after: $after) { nodes { id urgency"
                                    + " acknowledgedAt acknowledgeBy actBy } pageInfo { hasNextPage endCursor } } }",
                            "first", first, "after", after)
                    .get("referralInbox");
            page.get("nodes").forEach(all::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return all;
    }

    @Test
    void whatIsDoneLeavesTheListAndNobodyElseReadsIt() {
        Api officer = Api.signedInAs("po.dehradun");
        SampleCase opened = SampleCase.openedBy(officer);
        JsonNode duty = Duties.note(officer, opened.id(), "PWDVA-13", hoursAgo(5));
        assertThat(Worklists.ids(officer)).contains(duty.get("id").asText());
        assertThat(Worklists.ids(station)).doesNotContain(duty.get("id").asText());
        Duties.act(officer, Duties.PROVE, duty);
        assertThat(Worklists.ids(officer)).doesNotContain(duty.get("id").asText());
        String foreign = Samples.firstPostOf(station);
        assertThat(officer.run(Worklists.LIST, "post", foreign, "kinds", null, "first", 5, "after", null)
                        .at("/worklist/nodes"))
                .as("a post that one does not hold").isEmpty();
        assertThat(officer.refusal(Worklists.LIST, "post", null, "kinds", null, "first", 5, "after", "bm90IG91cnM"))
                .isEqualTo("INVALID_PAGE");
        assertThat(Api.notSignedIn().refusal(Worklists.LIST, "first", 5)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void thePostOfAnOfficerWithSeveralIsChosen() {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.nadipar"));
        Api officer = Api.signedInAs("sho.nadipar");
        Acts.submit(officer, opened.id(), Duties.PRODUCTION, Duties.production(opened.person(), hoursAgo(1)));
        JsonNode duty = Duties.one(officer, opened.id(), "JJ-31-POL");
        assertThat(duty.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-NADIPAR-CWPO");
        String chosen = TestDatabase.one("SELECT id FROM post WHERE code = 'UK-POLICE-DDN-NADIPAR-SHO'");
        assertThat(officer.text(Worklists.LIST, "post", chosen, "kinds", null, "first", 100, "after", null))
                .doesNotContain(duty.get("id").asText());
    }

    @Test
    void itTakesAsManyStatementsForMuchAsForLittle(TestReporter reporter) {
        SampleCase opened = SampleCase.openedBy(station);
        for (int i = 0; i < 20; i++) {
            String person = Acts.addPerson(station, opened.id(), SampleCase.survivor(Map.of()));
            Map<String, Object> information = Duties.information(hoursAgo(3), "RAPE", "COGNIZABLE_OFFENCE");
            station.run(
                    "mutation($case: ID!, $form: String!, $person: ID, $answers: JSON!, $key: String!) { submitForm(caseFile:"
                            + " $case, form: $form, person: $person, answers: $answers, idempotencyKey: $key) { id } }",
                    "case", opened.id(), "form", Duties.INFORMATION, "person", person, "answers", information, "key", key());
        }
        Statements few = Statements.of(() -> () -> page(5));
        Statements many = Statements.of(() -> () -> page(50));
        reporter.publishEntry("worklist with counts", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(6);
    }

    private void page(int first) {
        station.run(Worklists.LIST, "post", null, "kinds", null, "first", first, "after", null);
    }
}

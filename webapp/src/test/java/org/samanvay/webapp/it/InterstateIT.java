package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.InterstateActs.ACCEPT;
import static org.samanvay.webapp.it.InterstateActs.LIST;
import static org.samanvay.webapp.it.InterstateActs.NAME;
import static org.samanvay.webapp.it.InterstateActs.READ;
import static org.samanvay.webapp.it.InterstateActs.SEND;
import static org.samanvay.webapp.it.InterstateActs.act;
import static org.samanvay.webapp.it.InterstateActs.passed;
import static org.samanvay.webapp.it.InterstateActs.read;
import static org.samanvay.webapp.it.InterstateActs.referral;
import static org.samanvay.webapp.it.InterstateActs.send;
import static org.samanvay.webapp.it.InterstateActs.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.OtherState.Seat;

/** A station of one state refers a woman to a centre of another: both hold the matter for a while, each sees its own. */
@OnLiberty
class InterstateIT {
    private static final String STEPS =
            "query($id: ID!) { case(id: $id) { timeline(first: 100) { nodes { kind department detail subject } } } }";
    private static final String NOTICES = "SELECT kind FROM outbox WHERE subject = '%s' AND to_post = '%s' ORDER BY at, id";

    private static OtherState other;
    private static Seat centre;

    private final Api station = Api.signedInAs("sho.salvan");

    @BeforeAll
    static void aSecondStateAtWork() {
        other = OtherState.atWork();
        centre = other.centre();
    }

    @AfterAll
    static void asItWas() {
        OtherState.rest();
    }

    @Test
    void bothHoldTheMatterFromItsAcceptanceAndTheSenderHandsItOver() throws Exception {
        SampleCase opened = opened();
        String id = send(station, opened, referral(opened, centre.post()));
        assertThat(outbox(id, centre.post())).containsExactly("OTHER_STATE_ASKS");
        JsonNode asked = work(centre.officer(), id);
        assertThat(asked.get("act").asText()).isEqualTo("ACKNOWLEDGE");
        assertThat(asked.get("caseNumber").isNull()).as("it has no case yet").isTrue();
        act(centre.officer(), "acknowledgeFromOtherState", id, "");
        SampleCase own = OtherState.ownCase(centre);
        JsonNode joint = centre.officer()
                .run(ACCEPT, "id", id, "version", 1, "case", own.id(), "key", key())
                .get("acceptFromOtherState");
        assertThat(joint.get("status").asText()).isEqualTo("JOINT");
        assertThat(joint.get("ownCaseNumber").asText()).isEqualTo(own.number());
        assertThat(joint.get("jointDays").asInt()).as("as Uttarakhand proposes").isEqualTo(30);
        JsonNode seenBySender = read(station, id);
        assertThat(seenBySender.get("status").asText()).isEqualTo("JOINT");
        assertThat(seenBySender.get("ownCaseNumber").asText()).isEqualTo(opened.number());
        assertThat(seenBySender.toString()).as("the other state's case is its own").doesNotContain(own.number(), own.id());
        assertThat(steps(station, opened)).contains("INTERSTATE_SENT", "INTERSTATE_ACKNOWLEDGED", "INTERSTATE_ACCEPTED");
        assertThat(steps(centre.officer(), own)).contains("INTERSTATE_ACCEPTED").doesNotContain("INTERSTATE_SENT");
        assertThat(work(station, id).get("act").asText()).isEqualTo("DECIDE");
        act(station, "handOverToOtherState", id, "");
        assertThat(outbox(id, centre.post())).endsWith("OTHER_STATE_HANDED_OVER");
        assertThat(read(centre.officer(), id).at("/content/forms").size()).as("who holds it now reads on").isEqualTo(1);
        assertThat(steps(centre.officer(), own)).contains("INTERSTATE_HANDED_OVER");
        assertThat(Worklists.ids(station)).doesNotContain(id);
    }

    @Test
    void onlyWhatWasSentIsReadAndNothingElseOfTheCaseExists() {
        SampleCase opened = opened();
        opened.tell("A narrative that stays in its state");
        String id = send(station, opened, referral(opened, centre.post()));
        JsonNode told = read(centre.officer(), id);
        assertThat(told.at("/content/forms/0/answers")).hasSize(1);
        assertThat(told.at("/content/forms/0/answers/0/value/en").asText())
                .isEqualTo(Samples.firReference().get("number"));
        assertThat(told.at("/content/tellsIdentity").asBoolean()).isFalse();
        assertThat(told.at("/content/category").isNull()).isTrue();
        assertThat(told.toString()).doesNotContain(NAME, "stays in its state", opened.id());
        assertThat(read(station, id).get("content").isNull()).as("the sender reads its own case").isTrue();
        assertThat(centre.officer().refusal(InterstateActs.OPEN_IDENTITY, "id", id, "reason", "To help her", "key", key()))
                .isEqualTo("NOT_FOUND");
        String everything = String.join("", Everything.answersTo(centre.officer(), opened));
        assertThat(everything).contains("NOT_FOUND").doesNotContain("\"" + opened.id(), NAME, "stays in its state");
        assertThat(centre.officer().refusal("query($id: ID!) { case(id: $id) { id } }", "id", opened.id()))
                .isEqualTo("NOT_FOUND");
        assertThat(other.station().officer().refusal(READ, "id", id)).as("nobody else of that state").isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("osc.dehradun").refusal(READ, "id", id)).isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("state.admin").refusal(READ, "id", id)).isEqualTo("NOT_FOUND");
    }

    /** It is of the same department as the sender, in whose own state that would be reason enough to read what the station wrote. */
    @Test
    void aPostOfTheSameDepartmentInTheOtherStateReadsNothingOfWhatTheDepartmentWroteHere() {
        SampleCase opened = opened();
        Seat there = other.station();
        Map<String, Object> asked = referral(opened, there.post());
        asked.put("service", OtherState.SEARCH_SERVICE);
        asked.put("data", List.of());
        String id = send(station, opened, asked);
        JsonNode told = read(there.officer(), id);
        assertThat(told.at("/content/forms")).isEmpty();
        SampleCase own = OtherState.ownCase(there);
        there.officer().run(ACCEPT, "id", id, "version", 0, "case", own.id(), "key", key());
        String number = String.valueOf(Samples.firReference().get("number"));
        String everything = String.join("", Everything.answersTo(there.officer(), opened));
        assertThat(everything).doesNotContain("\"" + opened.id(), NAME, "\"" + number + "\"");
        assertThat(String.join("", Everything.answersTo(station, own))).doesNotContain("\"" + own.id());
        assertThat(there.officer().refusal(Acts.SEND, "case", opened.id(), "referral",
                        Acts.onDuty(opened.person(), there.superior(), OtherState.SEARCH_SERVICE), "key", key()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whoSheIsIsOpenedByARecordedActAndNoLongerOnceItIsTakenBack() {
        SampleCase opened = opened();
        Map<String, Object> asked = referral(opened, centre.post());
        asked.put("data", List.of(Acts.fields("person", "identity"), Acts.fields("case", "category")));
        String id = send(station, opened, asked);
        JsonNode told = read(centre.officer(), id);
        assertThat(told.at("/content/category").asText()).isEqualTo("DOMESTIC_VIOLENCE");
        assertThat(told.toString()).doesNotContain(NAME);
        assertThat(centre.officer()
                        .run(InterstateActs.OPEN_IDENTITY, "id", id, "reason", "To help her", "key", key())
                        .at("/openIdentityFromOtherState/name")
                        .asText())
                .isEqualTo(NAME);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM audit WHERE action = 'IDENTITY_OPENED' AND subject = '"
                        + opened.person() + "' AND post = '" + centre.post() + "'"))
                .isEqualTo("1");
        SampleCase own = OtherState.ownCase(centre);
        centre.officer().run(ACCEPT, "id", id, "version", 0, "case", own.id(), "key", key());
        act(station, "takeBackFromOtherState", id, "");
        assertThat(read(centre.officer(), id).get("content").isNull()).isTrue();
        assertThat(centre.officer().refusal(InterstateActs.OPEN_IDENTITY, "id", id, "reason", "To help her", "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(centre.officer().run("query($id: ID!) { case(id: $id) { number } }", "id", own.id()).toString())
                .as("its own case stays its own")
                .contains(own.number());
    }

    @Test
    void aConsentTowardsTheOwnStatesDepartmentDoesNotReachTheOther() {
        SampleCase opened = opened();
        Map<String, Object> said = InterstateActs.consent(opened, null);
        String here = consent(opened, said);
        Map<String, Object> asked = referral(opened, centre.post());
        asked.putAll(Map.of("basis", "CONSENT", "purpose", "SHELTER_AND_SUPPORT", "consent", here));
        assertThat(station.refusal(SEND, "case", opened.id(), "referral", asked, "key", key()))
                .isEqualTo("NO_LAWFUL_BASIS");
        String there = consent(opened, InterstateActs.consent(opened, OtherState.UTTAR_PRADESH));
        asked.put("consent", there);
        String id = send(station, opened, asked);
        assertThat(read(centre.officer(), id).at("/content/forms")).hasSize(1);
        Map<String, Object> inside = Acts.onDuty(
                opened.person(), Samples.firstPostOf(Api.signedInAs("osc.dehradun")), OtherState.CENTRE_SERVICE);
        inside.putAll(Map.of("basis", "CONSENT", "purpose", "SHELTER_AND_SUPPORT", "consent", there));
        assertThat(station.refusal(Acts.SEND, "case", opened.id(), "referral", inside, "key", key()))
                .as("nor the other way round")
                .isEqualTo("NO_LAWFUL_BASIS");
        station.run(
                "mutation($id: ID!, $key: String!) { withdrawConsent(consent: $id, version: 1, idempotencyKey: $key) { id } }",
                "id", there,
                "key", key());
        assertThat(read(centre.officer(), id).get("content").isNull()).as("withdrawn").isTrue();
    }

    @Test
    void whatTheServiceDoesNotNeedWhatIsNotOpenAndWhatIsTooLongDoesNotGo() {
        SampleCase opened = opened();
        Map<String, Object> asked = referral(opened, centre.post());
        asked.put("data", List.of(Acts.fields("police.first-information-report", "offences.section")));
        assertThat(refused(opened, asked)).isEqualTo("NOT_IN_MINIMUM_DATA_SET");
        asked.put("data", List.of(Acts.fields("case", "incidents")));
        assertThat(refused(opened, asked)).isEqualTo("NOT_IN_MINIMUM_DATA_SET");
        asked = referral(opened, centre.post());
        asked.put("service", "women-child-welfare.child-protection");
        assertThat(refused(opened, asked)).as("declared, but not opened there").isEqualTo("NOT_OPEN_TO_OTHER_STATES");
        asked = referral(opened, centre.post());
        asked.put("service", "women-child-welfare.counselling");
        assertThat(refused(opened, asked)).isEqualTo("NOT_OPEN_TO_OTHER_STATES");
        asked = referral(opened, Samples.firstPostOf(Api.signedInAs("osc.dehradun")));
        assertThat(refused(opened, asked)).isEqualTo("SAME_STATE");
        asked = referral(opened, centre.post());
        asked.put("jointDays", 61);
        assertThat(station.firstError(SEND, "case", opened.id(), "referral", asked, "key", key())
                        .at("/extensions/arguments/field")
                        .asText())
                .as("more than the other state holds anything jointly")
                .isEqualTo("referral.jointDays");
        asked = referral(opened, centre.post());
        asked.put("basisReference", " ");
        assertThat(refused(opened, asked)).isEqualTo("NO_LAWFUL_BASIS");
        assertThat(station.run(LIST, "box", "SENT", "open", true, "case", opened.id(), "code", null).at("/interstateReferrals/nodes"))
                .isEmpty();
    }

    @Test
    void itIsAcceptedOnlyIntoACaseOfTheReceiversOwn() {
        SampleCase opened = opened();
        String id = send(station, opened, referral(opened, centre.post()));
        for (String wrong : List.of(opened.id(), OtherState.ownCase(other.station()).id())) {
            assertThat(centre.officer().refusal(ACCEPT, "id", id, "version", 0, "case", wrong, "key", key()))
                    .isEqualTo("OWN_CASE_NEEDED");
        }
        assertThat(station.refusal(ACCEPT, "id", id, "version", 0, "case", opened.id(), "key", key()))
                .as("nobody accepts what he sent")
                .isEqualTo("NOT_FOUND");
        act(centre.officer(), "declineFromOtherState", id, ", reason: NO_CAPACITY");
        JsonNode declined = read(station, id);
        assertThat(declined.get("status").asText()).isEqualTo("DECLINED");
        assertThat(declined.get("reason").asText()).isEqualTo("NO_CAPACITY");
        assertThat(read(centre.officer(), id).get("content").isNull()).isTrue();
        assertThat(station.refusal(
                        InterstateActs.step("handOverToOtherState", ""), "id", id, "version", 1, "key", key()))
                .isEqualTo("WRONG_STATUS");
    }

    @Test
    void bothAreRemindedBeforeTheEndAndNothingEndsByItself() throws Exception {
        SampleCase opened = opened();
        String id = send(station, opened, referral(opened, centre.post()));
        SampleCase own = OtherState.ownCase(centre);
        centre.officer().run(ACCEPT, "id", id, "version", 0, "case", own.id(), "key", key());
        String sender = Acts.post("UK-POLICE-DDN-SALVAN-SHO");
        passed(id, 24);
        await().atMost(30, SECONDS).until(() -> outbox(id, centre.post()).contains("JOINT_PERIOD_ENDING"));
        assertThat(outbox(id, sender)).endsWith("INTERSTATE_ENDING");
        assertThat(outbox(id, centre.post())).doesNotContain("JOINT_PERIOD_OVER");
        assertThat(work(station, id).get("soon").asBoolean()).isTrue();
        passed(id, 15);
        await().atMost(30, SECONDS).until(() -> outbox(id, superiorOf(sender)).contains("OTHER_STATE_LATE_BELOW"));
        assertThat(outbox(id, centre.post()).stream().filter("JOINT_PERIOD_OVER"::equals)).hasSize(1);
        assertThat(outbox(id, sender)).endsWith("INTERSTATE_OVER");
        JsonNode over = read(station, id);
        assertThat(over.get("over").asBoolean()).isTrue();
        assertThat(over.get("status").asText()).as("still held by both").isEqualTo("JOINT");
        assertThat(read(centre.officer(), id).at("/content/forms")).hasSize(1);
        assertThat(TestDatabase.column("SELECT look_at FROM interstate_referral WHERE id = '" + id + "' AND look_at IS NOT NULL"))
                .as("bounded: nobody is told any more")
                .isEmpty();
        act(station, "takeBackFromOtherState", id, "");
        assertThat(status(centre.officer(), id)).isEqualTo("TAKEN_BACK");
    }

    @Test
    void whatNobodyAnswersIsToldToBothAndAboveAndStaysOpen() {
        SampleCase opened = opened();
        String id = send(station, opened, referral(opened, centre.post()));
        passed(id, 10);
        await().atMost(30, SECONDS).until(() -> outbox(id, centre.superior()).contains("OTHER_STATE_LATE_BELOW"));
        assertThat(outbox(id, centre.post()))
                .containsExactly("OTHER_STATE_ASKS", "OTHER_STATE_WAITS", "OTHER_STATE_WAITS");
        assertThat(outbox(id, Acts.post("UK-POLICE-DDN-SALVAN-SHO"))).containsExactly("INTERSTATE_UNANSWERED");
        assertThat(status(station, id)).isEqualTo("SENT");
        assertThat(work(centre.officer(), id).get("late").asBoolean()).isTrue();
        act(station, "withdrawFromOtherState", id, ", reason: BETTER_SERVED_ELSEWHERE");
        assertThat(outbox(id, centre.post())).endsWith("OTHER_STATE_WITHDREW");
        assertThat(Worklists.ids(centre.officer())).doesNotContain(id);
    }

    @Test
    void aCaseIsNotClosedOverItAndItIsFoundByCodeBeforeAnotherIsOpened() {
        SampleCase opened = opened();
        String id = send(station, opened, referral(opened, centre.post()));
        assertThat(station.refusal(
                        Closings.CLOSE,
                        "case", opened.id(),
                        "version", opened.version(station),
                        "reason", "SERVICES_COMPLETED",
                        "closing", Closings.of(station, opened, "NO_CONTACT"),
                        "key", key()))
                .isEqualTo("INTERSTATE_OPEN");
        assertThat(ids(centre.officer().run(LIST, "box", "RECEIVED", "open", true, "case", null, "code", opened.number())))
                .containsExactly(id);
        String code = read(station, id).get("personCode").asText();
        assertThat(ids(centre.officer().run(LIST, "box", "RECEIVED", "open", true, "case", null, "code", code)))
                .containsExactly(id);
        assertThat(ids(other.station().officer().run(LIST, "box", "RECEIVED", "open", true, "case", null, "code", code)))
                .isEmpty();
    }

    @Test
    void itIsAmongTheDisclosuresOfWhoSentIt() {
        SampleCase opened = opened();
        String id = send(station, opened, referral(opened, centre.post()));
        JsonNode told = station.run(
                        "query($case: ID!) { disclosures(caseFile: $case, first: 10) { nodes { kind source what fields"
                                + " tellsIdentity basis toPost { holder code } } } }",
                        "case", opened.id())
                .at("/disclosures/nodes/0");
        assertThat(told.get("kind").asText()).isEqualTo("OTHER_STATE");
        assertThat(told.get("source").asText()).isEqualTo(id);
        assertThat(told.get("what").asText()).isEqualTo(OtherState.CENTRE_SERVICE);
        assertThat(told.get("fields").asInt()).as("one answer and the person's code").isEqualTo(2);
        assertThat(told.get("tellsIdentity").asBoolean()).isFalse();
    }

    @Test
    void theOtherStatesPostsAreOfficesAndDesignationsAndItsListsItsOwn() {
        JsonNode posts = InterstateActs.posts(station, OtherState.CENTRE_SERVICE);
        assertThat(posts.findValuesAsText("id")).contains(centre.post()).doesNotContain(other.station().post());
        assertThat(posts.toString()).contains("Sakhi One Stop Centre, Namuna").doesNotContain("fictitious");
        assertThat(InterstateActs.posts(station, "women-child-welfare.shelter")).isEmpty();
        assertThat(station.run("{ otherStates { code services { service { code } } } }").toString())
                .contains(OtherState.CENTRE_SERVICE)
                .doesNotContain("women-child-welfare.shelter");
        String names = "query($state: Int!) { posts(state: $state, first: 50) { nodes { code holder { displayName } } } }";
        assertThat(centre.officer().run(names, "state", Departments.UTTARAKHAND).findValues("holder"))
                .isNotEmpty()
                .allMatch(JsonNode::isNull);
        assertThat(station.run(names, "state", Departments.UTTARAKHAND).findValuesAsText("displayName")).isNotEmpty();
        assertThat(centre.officer().refusal("{ nodalMatrix(state: 5, first: 5) { nodes { department } } }")).isEqualTo("NOT_ALLOWED");
        assertThat(centre.officer().refusal("{ decisionCompliance(state: 5) { department } }")).isEqualTo("NOT_ALLOWED");
    }

    private static SampleCase opened() {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"), key(), SampleCase.named(NAME));
        opened.firReference();
        return opened;
    }

    private String consent(SampleCase opened, Map<String, Object> said) {
        return station.run(Acts.CONSENT, "case", opened.id(), "consent", said, "key", key())
                .at("/recordConsent/id")
                .asText();
    }

    private String refused(SampleCase opened, Map<String, Object> asked) {
        return station.refusal(SEND, "case", opened.id(), "referral", asked, "key", key());
    }

    private static List<String> outbox(String id, String post) {
        return TestDatabase.rows(NOTICES.formatted(id, post)).stream().map(List::getFirst).toList();
    }

    private static String superiorOf(String post) {
        return TestDatabase.one("SELECT reports_to FROM post WHERE id = '" + post + "'");
    }

    private static JsonNode work(Api officer, String id) {
        return Worklists.all(officer, 100).stream()
                .filter(item -> item.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the worklist"));
    }

    private static List<String> steps(Api officer, SampleCase of) {
        List<String> kinds = new ArrayList<>();
        officer.run(STEPS, "id", of.id()).at("/case/timeline/nodes").forEach(step -> kinds.add(step.get("kind").asText()));
        return kinds;
    }

    private static List<String> ids(JsonNode answer) {
        return answer.at("/interstateReferrals/nodes").findValuesAsText("id");
    }
}

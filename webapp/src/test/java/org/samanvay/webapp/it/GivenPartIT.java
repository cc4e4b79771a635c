package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The centre gives its part to its counsellor: what lay open at the one post lies at the other, of whatever feature. */
@OnLiberty
class GivenPartIT {
    private static final String GIVE_PART = "mutation($case: ID!, $from: ID!, $to: ID!, $key: String!) {"
            + " givePart(caseFile: $case, fromPost: $from, toPost: $to, idempotencyKey: $key) { id } }";
    private static final String MESSAGE = "mutation($case: ID!, $message: NewCaseMessageInput!, $key: String!) {"
            + " sendCaseMessage(caseFile: $case, message: $message, idempotencyKey: $key) { id } }";
    private static final String PLAN = "mutation($case: ID!, $plan: SavedPlanInput!, $key: String!) { savePlan(caseFile: $case,"
            + " plan: $plan, version: 0, idempotencyKey: $key) { id items { id text owner { id } } } }";
    private static final String PLANS =
            "query($id: ID!) { case(id: $id) { plans { keeps items { text owner { id } } } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api counsellor = Api.signedInAs("counsellor.dehradun");
    private final String centrePost = Samples.firstPostOf(centre);
    private final String counsellorPost = Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");

    private SampleCase opened;

    @BeforeEach
    void theStationAsksTheCentre() {
        opened = SampleCase.openedBy(station);
        opened.firReference();
        Risks.together(station, opened, centre, "women-child-welfare.one-stop-centre-support");
    }

    @Test
    void promisedActionsConferencesAndUnreadMessagesGoAlong() {
        String conference = Risks.conferenceOf(station, opened, centre);
        String message = station.run(MESSAGE, "case", opened.id(), "message", message(), "key", key())
                .at("/sendCaseMessage/id")
                .asText();
        String action = station.run(PLAN, "case", opened.id(), "plan", plan(centrePost), "key", key())
                .at("/savePlan/items/0/id")
                .asText();
        assertThat(Worklists.ids(centre)).contains(conference, message, action);
        give();
        assertThat(Worklists.ids(centre)).doesNotContain(conference, message, action);
        assertThat(Worklists.ids(counsellor)).contains(conference, message, action);
        assertThat(station.run(PLANS, "id", opened.id()).at("/case/plans/0/items/0/owner/id").asText())
                .as("the keeper sees who does it now")
                .isEqualTo(counsellorPost);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM conference_invitee WHERE conference = '" + conference + "' AND post = '"
                        + centrePost + "'"))
                .isEqualTo("0");
    }

    /** What the department had to say of the case is said, and nobody is asked for it again. */
    @Test
    void anAnswerToAConferenceGoesAlong() {
        String conference = Risks.conferenceOf(station, opened, centre);
        centre.run(CaseConferenceIT.ANSWER, "id", conference, "answer", "She is with her aunt.", "key", key());
        give();
        JsonNode read = counsellor.run(Risks.READ, "id", conference).get("caseConference");
        assertThat(read.get("invitees")).filteredOn(each -> each.at("/post/department").asText().equals("women-child-welfare"))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.at("/post/code").asText()).isEqualTo("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");
                    assertThat(seat.get("answer").asText()).isEqualTo("She is with her aunt.");
                    assertThat(seat.get("mine").asBoolean()).isTrue();
                });
        assertThat(Worklists.ids(counsellor)).as("it is answered").doesNotContain(conference);
        assertThat(centre.refusal(Risks.READ, "id", conference)).as("who gave the part away").isEqualTo("NOT_FOUND");
        counsellor.run(CaseConferenceIT.ANSWER, "id", conference, "answer", "She is with her sister now.", "key", key());
        assertThat(station.run(Risks.READ, "id", conference).toString()).contains("sister now").doesNotContain("her aunt");
    }

    /** It is read by child protection posts of the district alone, so it goes to another of these and to no other post. */
    @Test
    void aFindingAboutAChildGoesAlongToAPostThatMayReadItAndToNoOther() throws SQLException {
        Api block = Api.signedInAs("beo.dehradun");
        Api unit = Api.signedInAs("dcpu.dehradun");
        String unitPost = Samples.firstPostOf(unit);
        SampleCase girl = SampleFinding.reported(16, "FEMALE", Map.of());
        DailyLooks.again();
        String finding = SampleFinding.in(girl, "statutory-bodies.girl-out-of-school");
        assertThat(owner(finding)).isEqualTo(unitPost);
        Risks.together(block, girl, unit, "statutory-bodies.child-protection");
        String magistrate = Acts.post("UK-STATUTORY-BODIES-DDN-SDM");
        unit.run(GIVE_PART, "case", girl.id(), "from", unitPost, "to", magistrate, "key", key());
        assertThat(owner(finding)).as("he may not read it").isEqualTo(unitPost);
        assertThat(SampleFinding.read(unit, finding).get("decision").isNull()).isTrue();
        String prohibition = Acts.post("UK-STATUTORY-BODIES-DDN-CMPO");
        Acts.refer(block, girl.id(), Acts.onDuty(girl.person(), unitPost, "statutory-bodies.child-protection"));
        unit.run(GIVE_PART, "case", girl.id(), "from", unitPost, "to", prohibition, "key", key());
        assertThat(owner(finding)).isEqualTo(prohibition);
        SampleFinding.forget();
    }

    private static String owner(String finding) {
        return TestDatabase.one("SELECT owner_post FROM finding WHERE id = '" + finding + "'");
    }

    @Test
    void whatThePostKeepsOrVerifiesIsKeptAndVerifiedByWhoHasThePart() {
        JsonNode plan = centre.run(PLAN, "case", opened.id(), "plan", plan(Samples.firstPostOf(station)), "key", key())
                .get("savePlan");
        String conference = Risks.conferenceOf(centre, opened, station);
        give();
        assertThat(counsellor.run(PLANS, "id", opened.id()).at("/case/plans/0/keeps").asBoolean()).isTrue();
        assertThat(Worklists.ids(counsellor)).as("it convenes").contains(conference);
        String action = plan.at("/items/0/id").asText();
        station.run(
                "mutation($id: ID!, $version: Int!, $key: String!) { reportCaseAction(action: $id, version: $version, report:"
                        + " {outcome: DONE, evidence: {heldAt: \"Station\", register: \"GD\", number: \"7\"}}, idempotencyKey:"
                        + " $key) { status } }",
                "id", action,
                "version", version(action),
                "key", key());
        assertThat(counsellor.run(
                                "mutation($id: ID!, $version: Int!, $key: String!) { verifyCaseAction(action: $id, version:"
                                        + " $version, idempotencyKey: $key) { status } }",
                                "id", action,
                                "version", version(action),
                                "key", key())
                        .at("/verifyCaseAction/status")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void aMessageThatWasReadAndAnotherPostsWorkStayWhereTheyAre() {
        String message = station.run(MESSAGE, "case", opened.id(), "message", message(), "key", key())
                .at("/sendCaseMessage/id")
                .asText();
        centre.run(
                "mutation($messages: [String!]!, $key: String!) { readCaseMessages(messages: $messages, idempotencyKey: $key) }",
                "messages", List.of(message),
                "key", key());
        String action = station.run(PLAN, "case", opened.id(), "plan", plan(Samples.firstPostOf(station)), "key", key())
                .at("/savePlan/items/0/id")
                .asText();
        give();
        assertThat(Worklists.ids(counsellor)).doesNotContain(message, action);
        assertThat(Worklists.ids(station)).contains(action);
    }

    private void give() {
        centre.run(GIVE_PART, "case", opened.id(), "from", centrePost, "to", counsellorPost, "key", key());
    }

    private static int version(String action) {
        return Integer.parseInt(TestDatabase.one("SELECT version FROM case_action WHERE id = '" + action + "'"));
    }

    private Map<String, Object> message() {
        return Map.of("dataClass", "GENERAL", "text", "The file is complete", "to", List.of(centrePost));
    }

    private Map<String, Object> plan(String owner) {
        Map<String, Object> item = new LinkedHashMap<>(Map.of(
                "owner", owner,
                "text", "Looks by at night",
                "dueAt", Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString()));
        return Map.of("person", opened.person(), "kind", "CASE", "copyWanted", false, "items", List.of(item));
    }
}

package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the posts of two states do with a referral between them. */
public final class InterstateActs {
    static final String NAME = "Devika Udaharan";
    /** Of nobody: no mobile number begins so. */
    public static final String CONTACT = "0000012345";

    private static final String FIELDS = " { id sent number personCode ownCase ownCaseNumber status service basisReference"
            + " jointDays jointUntil over reason stands version fromPost { code name { en } state { en } } toPost { code state {"
            + " en } } fields { form path } content { category tellsIdentity tellsSafeContact forms { title { en } answers {"
            + " label { en } value { en hi } } } } } ";

    static final String SEND = "mutation($case: ID!, $referral: NewInterstateReferralInput!, $key: String!) {"
            + " sendToOtherState(caseFile: $case, referral: $referral, idempotencyKey: $key)" + FIELDS + "}";
    static final String ACCEPT = "mutation($id: ID!, $version: Int!, $case: ID!, $key: String!) { acceptFromOtherState("
            + "referral: $id, version: $version, caseFile: $case, idempotencyKey: $key)" + FIELDS + "}";
    static final String READ = "query($id: ID!) { interstateReferral(id: $id)" + FIELDS + "}";
    static final String LIST = "query($box: InterstateBox!, $open: Boolean, $case: ID, $code: String) { interstateReferrals("
            + "box: $box, open: $open, caseFile: $case, code: $code, first: 50) { nodes { id } } }";
    static final String OPEN_IDENTITY = "mutation($id: ID!, $reason: String!, $key: String!) { openIdentityFromOtherState("
            + "referral: $id, purpose: GIVE_SERVICE, reason: $reason, idempotencyKey: $key) { name } }";

    /** The field of which setting these rules complains. */
    static final Function<Map<String, Object>, String> TOLD = rules -> Api.signedInAs("state.admin")
            .firstError(OtherState.RULES, "rules", rules, "key", key())
            .at("/extensions/arguments/field")
            .asText();

    private InterstateActs() {}

    /** Because a law demands it, with the number of the FIR. */
    static Map<String, Object> referral(SampleCase opened, String toPost) {
        return new HashMap<>(Map.of(
                "person", opened.person(),
                "toPost", toPost,
                "service", OtherState.CENTRE_SERVICE,
                "purpose", "STATUTORY_REPORT",
                "basis", "STATUTORY_DUTY",
                "basisReference", "BNSS s.173",
                "data", List.of(Acts.fields("police.first-information-report", "number"))));
    }

    /** @param state null: towards the own state's department */
    static Map<String, Object> consent(SampleCase opened, @Nullable Integer state) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "person", opened.person(),
                "givenBy", opened.person(),
                "decision", "GIVEN",
                "purpose", "SHELTER_AND_SUPPORT",
                "toDepartment", "women-child-welfare",
                "language", "hi"));
        said.put("toState", state);
        return said;
    }

    static String send(Api sender, SampleCase opened, Map<String, Object> asked) {
        return sender.run(SEND, "case", opened.id(), "referral", asked, "key", key())
                .at("/sendToOtherState/id")
                .asText();
    }

    /** A referral of a case with an FIR, from the station to this post. */
    public static String sentTo(String post, SampleCase opened) {
        return send(Api.signedInAs("sho.salvan"), opened, referral(opened, post));
    }

    /** One that tells how she may be reached: by a call in the morning, and in no other way. */
    public static String sentWithSafeContact(String post, SampleCase opened) {
        Api station = Api.signedInAs("sho.salvan");
        station.run(
                "mutation($case: ID!, $person: ID!, $contact: SafeContactInput!, $key: String!) { setSafeContact(caseFile: $case,"
                        + " person: $person, contact: $contact, version: 0, idempotencyKey: $key) }",
                "case", opened.id(),
                "person", opened.person(),
                "contact", Map.of("mayCall", true, "mayText", false, "mayVisit", false, "number", CONTACT, "hours", "09:00-11:00"),
                "key", key());
        Map<String, Object> asked = referral(opened, post);
        asked.put("data", List.of(Acts.fields("person", "safeContact")));
        return send(station, opened, asked);
    }

    /** One in its joint period, with the other state as it was afterwards. */
    public static String anySent() {
        OtherState other = OtherState.atWork();
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        String id = sentTo(other.centre().post(), opened);
        accept(other.centre().officer(), id, OtherState.ownCase(other.centre()));
        OtherState.rest();
        return id;
    }

    public static void accept(Api receiver, String id, SampleCase own) {
        receiver.run(
                ACCEPT, "id", id, "version", read(receiver, id).get("version").asInt(), "case", own.id(), "key", key());
    }

    static String step(String mutation, String more) {
        return "mutation($id: ID!, $version: Int!, $key: String!) { " + mutation
                + "(referral: $id, version: $version, idempotencyKey: $key" + more + ") { id status version } }";
    }

    static JsonNode act(Api officer, String mutation, String id, String more) {
        return officer.run(
                step(mutation, more), "id", id, "version", read(officer, id).get("version").asInt(), "key", key());
    }

    static JsonNode read(Api officer, String id) {
        return officer.run(READ, "id", id).get("interstateReferral");
    }

    static String status(Api officer, String id) {
        return read(officer, id).get("status").asText();
    }

    static JsonNode posts(Api officer, String service) {
        return officer.run(
                        "query($state: Int!, $service: String!) { postsOfOtherState(state: $state, service: $service, first: 100)"
                                + " { nodes { id code name { en } office { en } state { en } } } }",
                        "state", OtherState.UTTAR_PRADESH,
                        "service", service)
                .at("/postsOfOtherState/nodes");
    }

    /** As if so many days had passed since. */
    static void passed(String id, int days) {
        try {
            TestDatabase.run("UPDATE interstate_referral SET sent_at = sent_at - INTERVAL " + days + " DAY, acknowledge_by ="
                    + " acknowledge_by - INTERVAL " + days + " DAY, answer_by = answer_by - INTERVAL " + days
                    + " DAY, joint_until = joint_until - INTERVAL " + days + " DAY, look_at = look_at - INTERVAL " + days
                    + " DAY WHERE id = '" + id + "'");
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }
}

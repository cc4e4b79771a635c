package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The office of a shelter's superintendent tells where the shelter is. Its name and telephone, and the post's own name, are
 * told in the department and to who brings a woman there; nobody else finds them by any way, and no paper has them.
 */
@OnLiberty
class HiddenOfficeIT {
    private static final String SERVICE = "women-child-welfare.shakti-sadan-stay";
    private static final String SECRET = "Himkunj";
    private static final String SECRET_HI = "हिमकुंज";
    private static final String PHONE = "0135 888888";
    private static final String SEEN =
            " { code kind name { en hi } office { name { en hi } phone placeTold } reportsTo { name { en } } holder { displayName } }";
    private static final String POST = "query($id: ID!) { post(id: $id)" + SEEN + " }";
    private static final String POSTS = "query($after: String) { posts(state: 5, district: 49, department:"
            + " \"women-child-welfare\", first: 100, after: $after) { nodes" + SEEN + " } }";
    private static final String OFFICES = "{ offices(state: 5, district: 49, department: \"women-child-welfare\", first: 100)"
            + " { nodes { id code name { en hi } phone placeTold } } }";
    private static final String IN_CASE = "query($id: ID!) { case(id: $id) { referrals { nodes { id fromPost { name { en hi }"
            + " office { en hi } } toPost { name { en hi } office { en hi } } } } timeline(first: 100) { nodes { kind"
            + " post { en hi } office { en hi } } } } }";

    private static final Api ADMINISTRATOR = Api.signedInAs("state.admin");
    private static final Api OWN = Api.signedInAs("dpo.dehradun");
    private static final Api POLICE = Api.signedInAs("sho.salvan");
    private static final List<Api> OTHERS = List.of(
            POLICE,
            Api.signedInAs("labour.dehradun"),
            ADMINISTRATOR,
            Api.signedInAs("platform.admin"));

    private static String office;
    private static String post;
    private static Api superintendent;

    @BeforeAll
    static void aSuperintendentIsAppointed() {
        String code = "UK-WOMEN-CHILD-WELFARE-DDN-T" + key().substring(24).toUpperCase(Locale.ROOT);
        office = ADMINISTRATOR.run(
                        "mutation($office: NewOfficeInput!, $key: String!) { createOffice(office: $office, idempotencyKey:"
                                + " $key) { id } }",
                        "office",
                        Map.of(
                                "code", code,
                                "department", "women-child-welfare",
                                "level", "LOCAL",
                                "state", Places.UTTARAKHAND,
                                "district", Places.DEHRADUN,
                                "name", Map.of("en", SECRET + " house", "hi", SECRET_HI + " भवन"),
                                "phone", PHONE),
                        "key",
                        key())
                .at("/createOffice/id")
                .asText();
        post = ADMINISTRATOR.run(
                        "mutation($post: NewPostInput!, $key: String!) { createPost(post: $post, idempotencyKey: $key) { id } }",
                        "post",
                        Map.of(
                                "code", code + "-SEAT",
                                "office", office,
                                "kind", "shelter-superintendent",
                                "name", Map.of("en", "Superintendent of " + SECRET, "hi", "अधीक्षिका " + SECRET_HI)),
                        "key",
                        key())
                .at("/createPost/id")
                .asText();
        Accounts.Made officer = Accounts.settledOfficer();
        ADMINISTRATOR.run(
                "mutation($appointment: AppointmentInput!, $key: String!) { appoint(appointment: $appointment, idempotencyKey:"
                        + " $key) { id } }",
                "appointment",
                Map.of(
                        "account", officer.id(),
                        "post", post,
                        "charge", "REGULAR",
                        "orderNumber", "T/1",
                        "orderDate", "2026-01-01",
                        "from", "2026-01-02"),
                "key",
                key());
        superintendent = Api.inSession(officer.session());
    }

    @Test
    void itsDepartmentKnowsWhichOfficeItIs() {
        JsonNode seen = OWN.run(POST, "id", post).get("post");
        assertThat(seen.at("/office/name/en").asText()).isEqualTo(SECRET + " house");
        assertThat(seen.at("/office/phone").asText()).isEqualTo(PHONE);
        assertThat(seen.at("/name/hi").asText()).contains(SECRET_HI);
        assertThat(OWN.text(OFFICES)).contains(SECRET);
        assertThat(superintendent.text("{ me { posts { officeName { en } } } }")).contains(SECRET);
    }

    @Test
    void anybodyElseLearnsThatThereIsSuchAPostInTheDistrictAndWhoHoldsIt() {
        for (Api other : OTHERS) {
            JsonNode seen = other.run(POST, "id", post).get("post");
            assertThat(seen.at("/name/en").asText()).isEqualTo("Superintendent, Shakti Sadan");
            assertThat(seen.at("/office/placeTold").asBoolean()).isFalse();
            assertThat(seen.at("/office/phone").isNull()).isTrue();
            assertThat(seen.at("/office/name/hi").asText()).contains("गोपनीय");
            assertThat(seen.at("/holder/displayName").asText()).isNotEmpty();
        }
    }

    @Test
    void nobodyElseFindsItsNameInAnyList() {
        for (Api other : OTHERS) {
            assertHidden(other.text(POST, "id", post));
            assertHidden(other.text(POSTS));
            assertHidden(other.text(OFFICES));
        }
        assertThat(OWN.text(POSTS)).contains(SECRET);
    }

    /** Else whoever tries names would learn which is the right one. */
    @Test
    void nobodyFindsItByTryingNamesOnlyByItsCode() {
        for (Api other : OTHERS) {
            for (String typed : List.of(SECRET, SECRET_HI)) {
                assertThat(other.run("query($named: String!) { posts(state: 5, named: $named) { nodes { id } } }", "named", typed)
                                .at("/posts/nodes"))
                        .isEmpty();
                assertThat(other.run("query($named: String!) { offices(state: 5, named: $named) { nodes { id } } }", "named", typed)
                                .at("/offices/nodes"))
                        .isEmpty();
            }
        }
        String code = ADMINISTRATOR.run(POST, "id", post).at("/post/code").asText();
        assertThat(ADMINISTRATOR.run("query($named: String!) { posts(state: 5, named: $named) { nodes { id } } }", "named", code)
                        .at("/posts/nodes/0/id")
                        .asText())
                .isEqualTo(post);
    }

    @Test
    void whoBringsAWomanThereIsToldFromTheMomentThatSheIsTakenOnUntilItEnds() {
        SampleCase opened = SampleCase.openedBy(POLICE);
        opened.firReference();
        String referral = Acts.refer(POLICE, opened.id(), Acts.onDuty(opened.person(), post, SERVICE));
        assertHidden(POLICE.text(IN_CASE, "id", opened.id()));
        assertHidden(POLICE.text("{ referralOutbox(first: 100) { nodes { toPost { name { en hi } office { en hi } } } } }"));
        int learned = learned();
        Acts.step(superintendent, "acceptReferral", referral, "");
        JsonNode told = POLICE.run(IN_CASE, "id", opened.id()).get("case");
        assertThat(told.at("/referrals/nodes/0/toPost/office/en").asText()).isEqualTo(SECRET + " house");
        assertThat(told.at("/timeline/nodes/0/office/hi").asText()).contains(SECRET_HI);
        assertThat(POLICE.run(POST, "id", post).at("/post/office/phone").asText()).isEqualTo(PHONE);
        assertThat(learned()).isGreaterThan(learned);
        assertHidden(Api.signedInAs("labour.dehradun").text(POST, "id", post));
        assertHidden(Letters.words(POLICE, Letters.issue(POLICE, Letters.to(
                Letters.extract(Letters.entry(POLICE, opened, "police.first-information-report")), "post", post)), 1));
        Acts.step(superintendent, "completeReferral", referral, ", outcome: SERVICE_GIVEN");
        assertHidden(POLICE.text(IN_CASE, "id", opened.id()));
        assertHidden(POLICE.text(POST, "id", post));
    }

    @Test
    void whatTheShelterAsksOfOthersDoesNotSayFromWhere() {
        SampleCase opened = SampleCase.openedBy(POLICE);
        String referral = Acts.refer(POLICE, opened.id(), Acts.onDuty(opened.person(), post, SERVICE));
        Acts.step(superintendent, "acceptReferral", referral, "");
        Api health = Api.signedInAs("health.dehradun");
        Acts.refer(
                superintendent,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(health), Officers.serviceOf("health")));
        assertHidden(health.text("{ referralInbox(first: 100) { nodes { fromPost { name { en hi } office { en hi } } } } }"));
        assertHidden(health.text(IN_CASE, "id", opened.id()));
        Acts.step(superintendent, "completeReferral", referral, ", outcome: SERVICE_GIVEN");
    }

    private static void assertHidden(String seen) {
        assertThat(seen).doesNotContain(SECRET).doesNotContain(SECRET_HI).doesNotContain("888888");
    }

    /** How often somebody from outside learned which office it is. */
    private static int learned() {
        return Integer.parseInt(TestDatabase.one("SELECT COUNT(*) FROM samanvay.audit WHERE action = 'HIDDEN_PLACE_READ' AND"
                + " subject = '" + office + "'"));
    }
}

package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The second state at work: a police station and a One Stop Centre in one of its districts, open to other states. */
public final class OtherState {
    static final int UTTAR_PRADESH = Departments.UTTAR_PRADESH;
    private static final int SAHARANPUR = 177;
    static final String CENTRE_SERVICE = "women-child-welfare.one-stop-centre-support";
    static final String SEARCH_SERVICE = "police.missing-person-search";

    static final String RULES = "mutation($rules: JointRulesInput!, $key: String!) { setJointRules(rules: $rules,"
            + " idempotencyKey: $key) { days longestDays remindDays services orderNumber } }";

    private final Map<String, Seat> seats = new HashMap<>();

    /** A post of the other state, its superior, and who holds it. */
    public record Seat(String post, String superior, Api officer) {}

    private OtherState() {}

    public static OtherState atWork() {
        OtherState state = new OtherState();
        try {
            TestDatabase.run("INSERT IGNORE INTO district (lgd_code, state, short_code, name_en, name_hi) VALUES (" + SAHARANPUR
                    + ", " + UTTAR_PRADESH + ", 'SRE', 'Saharanpur', 'सहारनपुर')");
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
        Departments.restore(UTTAR_PRADESH, "police", true);
        Departments.restore(UTTAR_PRADESH, "women-child-welfare", true);
        lay(rules(List.of(CENTRE_SERVICE, SEARCH_SERVICE)));
        state.seats.put("police", seat("police", "station-house-officer", "women-help-desk", "Police Station Namuna", "थाना नमूना"));
        state.seats.put(
                "women-child-welfare",
                seat(
                        "women-child-welfare",
                        "one-stop-centre-administrator",
                        "one-stop-centre-counsellor",
                        "Sakhi One Stop Centre, Namuna",
                        "सखी वन स्टॉप सेंटर, नमूना"));
        return state;
    }

    /** As tests found it; its posts stay. */
    public static void rest() {
        Departments.restore(UTTAR_PRADESH, "police", false);
        Departments.restore(UTTAR_PRADESH, "women-child-welfare", false);
    }

    public Seat station() {
        return seats.get("police");
    }

    public Seat centre() {
        return seats.get("women-child-welfare");
    }

    static Map<String, Object> rules(List<String> services) {
        return new HashMap<>(Map.of(
                "state", UTTAR_PRADESH,
                "days", 30,
                "longestDays", 60,
                "remindDays", 7,
                "services", services,
                "orderNumber", "UP/12/2026"));
    }

    static JsonNode lay(Map<String, Object> rules) {
        return platform().run(RULES, "rules", rules, "key", key()).get("setJointRules");
    }

    private static Seat seat(String department, String above, String kind, String en, String hi) {
        String letters = key().substring(0, 6).toUpperCase(Locale.ROOT);
        String code = "UP-T" + letters;
        String office = platform().run(
                        "mutation($office: NewOfficeInput!, $key: String!) { createOffice(office: $office, idempotencyKey: $key)"
                                + " { id } }",
                        "office",
                                Map.of("code", code, "department", department, "level", "LOCAL", "state",
                                        UTTAR_PRADESH, "district", SAHARANPUR, "name", Map.of("en", en, "hi", hi)),
                        "key", key())
                .at("/createOffice/id")
                .asText();
        String superior = post(office, code + "-S", above, null);
        String post = post(office, code + "-P", kind, superior);
        return held(post, superior);
    }

    private static String post(String office, String code, String kind, @Nullable String superior) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "code", code, "kind", kind, "office", office, "name", Map.of("en", "Officer of the test", "hi", "परीक्षण अधिकारी")));
        input.put("reportsTo", superior);
        return platform()
                .run(
                        "mutation($post: NewPostInput!, $key: String!) { createPost(post: $post, idempotencyKey: $key) { id } }",
                        "post", input,
                        "key", key())
                .at("/createPost/id")
                .asText();
    }

    private static Seat held(String post, String superior) {
        Accounts.Made officer = Accounts.settledOfficerOf(UTTAR_PRADESH);
        platform().run(
                Postings.APPOINT,
                "appointment", Postings.appointment(post, officer, "REGULAR", Postings.today().minusDays(30)),
                "key", key());
        return new Seat(post, superior, Api.inSession(officer.session()));
    }

    private static Api platform() {
        return Api.signedInAs("platform.admin");
    }

    /** The receiver's own case about the same person, as its own state keeps it. */
    public static SampleCase ownCase(Seat seat) {
        return SampleCase.openedBy(
                seat.officer(), key(), Map.of("state", UTTAR_PRADESH, "district", SAHARANPUR));
    }
}

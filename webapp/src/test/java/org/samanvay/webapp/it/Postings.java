package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samanvay.webapp.it.Accounts.Made;

/** Who holds which post, as the state's administrator orders it. */
public final class Postings {
    static final String APPOINT = "mutation($appointment: AppointmentInput!, $key: String!) {"
            + " appoint(appointment: $appointment, idempotencyKey: $key) { id version } }";
    static final String END = "mutation($posting: ID!, $until: Date!, $reason: PostingEnd, $number: String, $date: Date,"
            + " $version: Int!, $key: String!) { endPosting(posting: $posting, until: $until, reason: $reason,"
            + " orderNumber: $number, orderDate: $date, version: $version, idempotencyKey: $key) {"
            + " id until endReason endOrderNumber version } }";

    private Postings() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    static Api administrator() {
        return Api.signedInAs("state.admin");
    }

    static Map<String, Object> appointment(String post, Made officer, String charge, LocalDate from) {
        return new LinkedHashMap<>(Map.of(
                "post", post,
                "account", officer.id(),
                "charge", charge,
                "orderNumber", "GO/" + officer.name(),
                "orderDate", "2026-01-02",
                "from", from.toString()));
    }

    /** @return the posting */
    static String appoint(String post, Made officer, String charge, LocalDate from) {
        return administrator()
                .run(APPOINT, "appointment", appointment(post, officer, charge, from), "key", key())
                .at("/appoint/id")
                .asText();
    }

    static JsonNode end(String posting, LocalDate until, String reason) {
        return administrator()
                .run(
                        END,
                        "posting", posting,
                        "until", until.toString(),
                        "reason", reason,
                        "number", null,
                        "date", null,
                        "version", version(posting),
                        "key", key())
                .get("endPosting");
    }

    static int version(String posting) {
        return Integer.parseInt(TestDatabase.one("SELECT version FROM posting WHERE id = '" + posting + "'"));
    }

    /** An officer of a test, appointed to the post from long ago, with his session and posting. */
    public record Seated(Made officer, Api session, String posting) {}

    public static Seated seated(String post, String charge, LocalDate from) {
        Made officer = Accounts.settledOfficer();
        String posting = appoint(post, officer, charge, from);
        return new Seated(officer, Api.inSession(officer.session()), posting);
    }

    /** The same by the post's code; answers nothing, for the screens. */
    public static void seatedAt(String code, String charge, LocalDate from) {
        seated(Acts.post(code), charge, from);
    }

    /** The sign-in name of an officer who holds nothing. */
    public static String freshOfficer() {
        return Accounts.settledOfficer().name();
    }

    /** Who leaves, from today. */
    public static void relieve(Seated seated) {
        end(seated.posting(), today(), "TRANSFER");
    }

    /** As if the posting had ended, and its note been made, so many days ago. */
    static void endedDaysAgo(String posting, int days) {
        try {
            TestDatabase.run("UPDATE posting SET held_until = held_until - INTERVAL " + days + " DAY WHERE id = '" + posting + "'");
            TestDatabase.run("UPDATE handover SET ended_on = ended_on - INTERVAL " + days + " DAY WHERE posting = '" + posting + "'");
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /** As if the post, which nobody ever held, had been made so many days ago. */
    public static void emptyForDays(String code, int days) {
        try {
            TestDatabase.run("UPDATE post SET created_at = '" + today().minusDays(days) + " 06:00:00' WHERE code = '" + code + "'");
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }
}

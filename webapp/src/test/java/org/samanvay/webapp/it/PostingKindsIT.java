package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Accounts.Made;
import org.samanvay.webapp.it.Postings.Seated;

/** Leave with a deputy, suspension by an order, a charge for a time: who may work through a post on a day, and who not. */
@OnLiberty
class PostingKindsIT {
    private static final String LEAVE = "mutation($leave: LeaveInput!, $version: Int!, $key: String!) {"
            + " grantLeave(leave: $leave, version: $version, idempotencyKey: $key) { id charge from until displayName } }";
    private static final String HISTORY = "query($post: ID!) { postings(post: $post, first: 20) { nodes { displayName charge from"
            + " until endReason endOrderNumber } } }";
    private static final String MINE = "{ me { posts { id } } }";

    private final Api administrator = Postings.administrator();
    private final LocalDate today = Postings.today();

    @Test
    void theDeputyHoldsThePostDuringLeaveAndTheOfficerAfterIt() {
        String post = Acts.post("UK-POLICE-HRD-BAGHPUR-WHD");
        Seated officer = Postings.seated(post, "REGULAR", LocalDate.of(2026, 1, 5));
        Made deputy = Accounts.settledOfficer();
        JsonNode back = administrator
                .run(
                        LEAVE,
                        "leave", leave(officer.posting(), today, today.plusDays(10), deputy.id()),
                        "version", 1,
                        "key", key())
                .get("grantLeave");
        assertThat(back.get("charge").asText()).isEqualTo("REGULAR");
        assertThat(back.get("from").asText()).isEqualTo(today.plusDays(10).toString());
        assertThat(back.get("until").isNull()).isTrue();
        assertThat(posts(officer.session())).isEmpty();
        assertThat(posts(Api.inSession(deputy.session()))).containsExactly(post);
        assertThat(history(post))
                .extracting(row -> row.get("charge").asText() + " " + row.get("from").asText() + " "
                        + row.path("endReason").asText())
                .contains(
                        "REGULAR " + today.plusDays(10) + " null", "DEPUTY " + today + " null", "REGULAR 2026-01-05 LEAVE");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM handover WHERE posting = '" + officer.posting() + "'"))
                .isEqualTo("1");
    }

    @Test
    void aLeaveLiesWithinThePostingAndBeginsNoEarlierThanToday() {
        String post = Acts.post("UK-POLICE-HRD-BAGHPUR-CWPO");
        Seated officer = Postings.seated(post, "REGULAR", today.minusDays(30));
        List.of(
                        leave(officer.posting(), today.minusDays(1), today.plusDays(2), null),
                        leave(officer.posting(), today.plusDays(3), today.plusDays(3), null))
                .forEach(wrong -> assertThat(administrator.refusal(LEAVE, "leave", wrong, "version", 1, "key", key()))
                        .isEqualTo("INVALID_ARGUMENT"));
        assertThat(Api.signedInAs("police.haridwar")
                        .refusal(
                                LEAVE,
                                "leave", leave(officer.posting(), today, today.plusDays(2), null),
                                "version", 1,
                                "key", key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(posts(officer.session())).containsExactly(post);
        Postings.relieve(officer);
    }

    @Test
    void aSuspensionNeedsItsOrderAndEndsAccessAtOnce() {
        String post = Acts.post("UK-POLICE-HRD-AHTU");
        Seated officer = Postings.seated(post, "REGULAR", LocalDate.of(2026, 1, 5));
        Map<String, Object> asked = new LinkedHashMap<>(Map.of(
                "posting", officer.posting(), "until", today.toString(), "reason", "SUSPENSION", "version", 1));
        asked.put("key", key());
        assertThat(administrator.answer(Postings.END, variables(asked)).at("/errors/0/extensions/arguments/field").asText())
                .isEqualTo("orderNumber");
        asked.putAll(Map.of("number", "GO 14/2026", "date", today.toString(), "key", key()));
        JsonNode ended = administrator.run(Postings.END, variables(asked)).get("endPosting");
        assertThat(ended.get("endReason").asText()).isEqualTo("SUSPENSION");
        assertThat(ended.get("endOrderNumber").asText()).isEqualTo("GO 14/2026");
        assertThat(posts(officer.session())).isEmpty();
        JsonNode vacant = administrator.run("query($id: ID!) { post(id: $id) { holder { displayName } vacantSince } }", "id", post)
                .get("post");
        assertThat(vacant.get("holder").isNull()).isTrue();
        assertThat(vacant.get("vacantSince").asText()).isEqualTo(today.toString());
    }

    @Test
    void anAdditionalChargeMayBeForATime() {
        String post = Acts.post("UK-POLICE-HRD-SJPU");
        Made officer = Accounts.settledOfficer();
        Map<String, Object> asked = Postings.appointment(post, officer, "ADDITIONAL_CHARGE", today);
        asked.put("until", today.toString());
        assertThat(administrator.refusal(Postings.APPOINT, "appointment", asked, "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        asked.put("until", today.plusDays(30).toString());
        administrator.run(Postings.APPOINT, "appointment", asked, "key", key());
        assertThat(posts(Api.inSession(officer.session()))).containsExactly(post);
        assertThat(history(post).get(0).get("until").asText()).isEqualTo(today.plusDays(30).toString());
    }

    private static Object[] variables(Map<String, Object> named) {
        return named.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray();
    }

    private static Map<String, Object> leave(String posting, LocalDate from, LocalDate until, @Nullable String deputy) {
        Map<String, Object> leave = new LinkedHashMap<>(Map.of(
                "posting", posting,
                "from", from.toString(),
                "until", until.toString(),
                "orderNumber", "LEAVE/1/2026",
                "orderDate", "2026-11-01"));
        if (deputy != null) {
            leave.put("deputy", deputy);
        }
        return leave;
    }

    private static List<String> posts(Api officer) {
        return officer.run(MINE).at("/me/posts").findValuesAsText("id");
    }

    private List<JsonNode> history(String post) {
        List<JsonNode> rows = new ArrayList<>();
        administrator.run(HISTORY, "post", post).at("/postings/nodes").forEach(rows::add);
        return rows;
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Accounts.Made;

/** How long posts were vacant, by place, department and month, is what the postings say. */
@OnLiberty
class VacancyIndicatorIT {
    private static final int DISTRICT = 47;
    private static final String VALUES = "query($indicator: String!, $from: Date!, $after: String) { indicatorValues(indicator:"
            + " $indicator, state: 5, from: $from, months: 12, by: [DISTRICT, DEPARTMENT], first: 100, after: $after) { nodes {"
            + " month district department value amount } pageInfo { hasNextPage endCursor } } }";

    private final Api state = Api.signedInAs("welfare.state");
    private static final String CODE = "UK-EXAMPLE-"
            + TestDatabase.one("SELECT short_code FROM district WHERE lgd_code = " + DISTRICT) + "-NODAL";

    /** Of forty days ten until he was suspended, ten vacant, five acting, five with an assistant alone, five a deputy, then a leaver. */
    @BeforeAll
    static void aPostOfFortyDays() {
        Postings.emptyForDays(CODE, 40);
        seated("REGULAR", 40, 30, "SUSPENSION");
        seated("ACTING", 20, 15, "TRANSFER");
        seated("ASSISTING", 15, 10, "TRANSFER");
        seated("DEPUTY", 10, 5, "TRANSFER");
        Made leaver = seated("ADDITIONAL_CHARGE", 5, -30, null);
        write("UPDATE account SET left_at = '" + daysAgo(3) + " 06:00:00' WHERE id = '" + leaver.id() + "'");
    }

    @AfterAll
    static void asBefore() {
        Postings.emptyForDays(CODE, 0);
    }

    private static Made seated(String charge, int from, int until, @Nullable String reason) {
        Made officer = Accounts.settledOfficer();
        String posting = Postings.appoint(Acts.post(CODE), officer, "ADDITIONAL_CHARGE", Postings.today());
        write("UPDATE posting SET charge = '" + charge + "', held_from = '" + daysAgo(from) + "', held_until = '"
                + daysAgo(until) + "', end_reason = " + (reason == null ? "NULL" : "'" + reason + "'") + " WHERE id = '"
                + posting + "'");
        return officer;
    }

    private static LocalDate daysAgo(int days) {
        return Postings.today().minusDays(days);
    }

    private static void write(String sql) {
        try {
            TestDatabase.run(sql);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void aPostIsVacantWhileNobodyHoldsItAndAnAssistantDoesNot() {
        List<JsonNode> mine = rows("vacancy-days").stream()
                .filter(row -> row.get("district").asInt() == DISTRICT && row.get("department").asText().equals("example"))
                .toList();
        assertThat(mine.stream().mapToInt(row -> row.get("value").asInt()).sum())
                .as("after the suspension, with an assistant alone, after the leaver")
                .isEqualTo(10 + 5 + 3);
        assertThat(mine.stream().mapToInt(row -> row.get("amount").asInt()).sum()).isEqualTo(40);
    }

    /** Each formula once more by hand, day by day, over the tables themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vacancy-days | NOT o.hides_place | vacant
            nodal-seats-vacant | p.nodal | ROUND(100 * vacant / days, 1)
            """)
    void whatIsShownIsWhatTheTablesSay(String indicator, String which, String value) throws SQLException {
        LocalDate first = Postings.today().minusMonths(11).withDayOfMonth(1);
        String raw = "WITH RECURSIVE calendar (d) AS (SELECT DATE '" + first + "' UNION ALL SELECT d + INTERVAL 1 DAY FROM calendar WHERE d < '"
                + daysAgo(1) + "'), held AS (SELECT g.post, g.held_from, LEAST(COALESCE(g.held_until, '9999-12-31'), COALESCE("
                + "DATE(a.left_at + INTERVAL 330 MINUTE), '9999-12-31')) ended FROM posting g JOIN account a ON a.id = g.account"
                + " WHERE g.charge <> 'ASSISTING') SELECT CONCAT_WS(' ', month, district, department, 0.0 + " + value
                + ", days) FROM (SELECT DATE_FORMAT(d, '%Y-%m') month, o.district, o.department, SUM(NOT EXISTS (SELECT 1 FROM held h"
                + " WHERE h.post = p.id AND h.held_from <= d AND h.ended > d)) vacant, COUNT(*) days FROM calendar JOIN post p ON"
                + " DATE(p.created_at + INTERVAL 330 MINUTE) <= d JOIN office o ON o.id = p.office WHERE o.state = 5 AND o.district"
                + " IS NOT NULL AND o.department <> 'statutory-bodies' AND " + which + " GROUP BY 1, 2, 3) m";
        List<String> shown = rows(indicator).stream()
                .filter(row -> !row.get("district").isNull() && !row.get("department").isNull())
                .map(row -> row.get("month").asText() + " " + row.get("district").asInt() + " " + row.get("department").asText() + " "
                        + row.get("value").asDouble() + " " + row.get("amount").asInt())
                .toList();
        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(TestDatabase.column(raw));
    }

    @Test
    void onlyWhoMaySeeIndicatorsSeesThem() {
        assertThat(Api.signedInAs("sho.salvan").refusal(VALUES, "indicator", "vacancy-days", "from", "2026-01-01"))
                .isEqualTo("NOT_ALLOWED");
    }

    private List<JsonNode> rows(String indicator) {
        List<JsonNode> rows = new ArrayList<>();
        @Nullable String after = null;
        do {
            JsonNode page = state.run(
                            VALUES, "indicator", indicator, "from", Postings.today().minusMonths(11).toString(), "after", after)
                    .get("indicatorValues");
            page.get("nodes").forEach(rows::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return rows;
    }
}

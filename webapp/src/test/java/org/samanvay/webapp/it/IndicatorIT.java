package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indicators: the sums that are kept are what the tables say, and what would tell of few cases is shown to nobody. */
@OnLiberty
class IndicatorIT {
    private static final String VALUES = "query($indicator: String!, $from: Date!, $months: Int!, $district: Int, $by:"
            + " [IndicatorSplit], $after: String) { indicatorValues(indicator: $indicator, state: 5, from: $from, months: $months,"
            + " district: $district, by: $by, first: 100, after: $after) { complete nodes { month district department value amount"
            + " withheld } pageInfo { hasNextPage endCursor } } }";
    private static final String MONTH = "EXTRACT(YEAR_MONTH FROM %s + INTERVAL 330 MINUTE)";
    private static final String OF_REFERRALS = " FROM referral r JOIN case_file c ON c.id = r.case_file WHERE r.to_department <>"
            + " 'statutory-bodies' AND ";

    private final Api state = Api.signedInAs("welfare.state");

    /** Each formula once more by hand, over the tables themselves: month, district, department, sum, amount. */
    private static Map<String, Raw> rawAggregates() {
        Map<String, Raw> raw = new HashMap<>();
        String led = " FROM case_file c JOIN post p ON p.id = c.owner_post JOIN office o ON o.id = p.office WHERE o.department <>"
                + " 'statutory-bodies' AND ";
        raw.put("cases-opened", select("c.opened_at", "o.department", "COUNT(*)").from(led + "TRUE"));
        raw.put("cases-closed", select("c.closed_at", "o.department", "COUNT(*)").from(led + "c.closed_at IS NOT NULL"));
        raw.put(
                "referrals-sent",
                select("r.sent_at", "r.from_department", "COUNT(*)")
                        .from(OF_REFERRALS.replace("r.to_department <>", "r.from_department <>") + "TRUE"));
        String settled = "LEAST(COALESCE(r.acknowledged_at, r.acknowledge_by), r.acknowledge_by)";
        raw.put(
                "acknowledged-in-time",
                select(settled, "r.to_department", "SUM(r.acknowledged_at IS NOT NULL AND r.acknowledged_at <= r.acknowledge_by)")
                        .from(OF_REFERRALS + "(r.acknowledged_at IS NOT NULL OR r.ended_at IS NULL OR r.ended_at >="
                                + " r.acknowledge_by) AND " + settled + " <= UTC_TIMESTAMP(6)"));
        raw.put(
                "hours-to-acknowledge",
                select(
                                "r.acknowledged_at",
                                "r.to_department",
                                "SUM(TIMESTAMPDIFF(SECOND, r.sent_at, r.acknowledged_at))")
                        .from(OF_REFERRALS + "r.acknowledged_at IS NOT NULL"));
        raw.put(
                "referrals-expired",
                select("r.ended_at", "r.to_department", "COUNT(*)").from(OF_REFERRALS + "r.status = 'EXPIRED'"));
        raw.put(
                "entered-late",
                select("e.recorded_at", "e.department", "SUM(e.entered_late)")
                        .from(" FROM form_entry e JOIN case_file c ON c.id = e.case_file WHERE e.department <>"
                                + " 'statutory-bodies'"));
        raw.put(
                "applications",
                select("a.applied_at", "a.department", "COUNT(*)")
                        .from(" FROM scheme_application a JOIN case_file c ON c.id = a.case_file WHERE a.department <>"
                                + " 'statutory-bodies'"));
        raw.put(
                "days-to.police.bnss-193-2",
                select("d.done_at", "d.department", "SUM(TIMESTAMPDIFF(SECOND, d.event_at, d.done_at))")
                        .from(" FROM duty d JOIN case_file c ON c.id = d.case_file WHERE d.department = 'police' AND d.code ="
                                + " 'BNSS-193-2' AND d.standing = 'DONE' AND d.done_at >= d.event_at"));
        String done = "LEAST(COALESCE(CASE WHEN d.standing = 'DONE' THEN d.done_at END, d.due_at), d.due_at)";
        raw.put(
                "duties-in-time.pocso-2012",
                select(done, "d.department", "SUM(d.standing = 'DONE' AND d.done_at <= d.due_at)")
                        .from(" FROM duty d JOIN case_file c ON c.id = d.case_file WHERE d.kind = 'DUTY' AND d.department <>"
                                + " 'statutory-bodies' AND d.code IN (" + codes("POCSO 2012") + ") AND (d.standing = 'DONE' OR"
                                + " d.standing = 'OPEN' AND d.event_corrected_at IS NULL) AND " + done
                                + " <= UTC_TIMESTAMP(6)"));
        return raw;
    }

    /** Month and department of what is counted, its sum, and where it stands. */
    private record Raw(String month, String department, String sum, String from) {
        Raw from(String tables) {
            return new Raw(month, department, sum, tables);
        }

        String sql() {
            String group = month + ", c.district, " + department;
            return "SELECT CONCAT_WS(' ', " + group + ", " + sum + ", COUNT(*))" + from + " GROUP BY " + group + " ORDER BY " + group;
        }
    }

    private static Raw select(String at, String department, String sum) {
        return new Raw(MONTH.formatted(at), department, sum, "");
    }

    private static String codes(String act) {
        List<String> codes = new ArrayList<>();
        Everything.DEFINITIONS.departments().forEach(department -> department.duties().stream()
                .filter(duty -> duty.law().act().equals(act) && !duty.touchesPerson())
                .forEach(duty -> codes.add("'" + duty.code() + "'")));
        return String.join(", ", codes);
    }

    /** Other tests turn back times in the tables themselves, which nobody is told of: so all is counted anew first. */
    @BeforeAll
    static void somethingIsDone() throws SQLException {
        TestDatabase.run(
                "UPDATE indicator_mark SET filled = FALSE, filled_until = '00000000-0000-0000-0000-000000000000'");
        await().atMost(60, SECONDS).until(() -> asked(Api.signedInAs("welfare.state"), "cases-opened", 1, null)
                .get("complete")
                .asBoolean());
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        String referral = opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        Acts.step(Api.signedInAs("osc.dehradun"), "acknowledgeReferral", referral, "");
        Acts.submit(
                Api.signedInAs("sho.salvan"),
                opened.id(),
                Duties.INFORMATION,
                Duties.information(Duties.hoursAgo(30), "CHILD_SEXUAL_OFFENCE"));
    }

    static List<String> compared() {
        return List.copyOf(rawAggregates().keySet());
    }

    /** Whatever all tests before have done, and what is done here. */
    @ParameterizedTest
    @MethodSource("compared")
    void whatIsKeptIsWhatTheTablesSay(String indicator) {
        // What runs in the background may change something between the two looks.
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(kept(indicator))
                .isEqualTo(rows(rawAggregates().get(indicator).sql())));
    }

    private List<String> kept(String indicator) {
        assertThat(asked(state, indicator, 1, null).get("complete").asBoolean()).isTrue();
        return rows("SELECT CONCAT_WS(' ', month, district, department, value, amount) FROM indicator_sum WHERE indicator = '"
                + indicator + "' AND (amount <> 0 OR value <> 0) ORDER BY month, district, department");
    }

    private static List<String> rows(String sql) {
        try {
            return TestDatabase.column(sql);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void manyWhoChangeAndAskAtTwoNodesAtOncePutEachCaseIntoTheSumsOnce()
            throws ExecutionException, InterruptedException {
        Api station = Api.signedInAs("sho.salvan");
        Node other = Node.second();
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                boolean here = i % 2 == 0;
                running.add(many.submit(() -> {
                    SampleCase.openedBy(here ? station : station.at(other));
                    asked(here ? state : state.at(other), "cases-opened", 1, null);
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        assertThat(kept("cases-opened")).isEqualTo(rows(rawAggregates().get("cases-opened").sql()));
    }

    @Test
    void whatIsShownIsTrueAndWhatTellsOfFewCasesIsShownToNobody() {
        SampleCase.openedBy(Api.signedInAs("labour.dehradun"));
        int all = 0;
        int withheld = 0;
        for (JsonNode row : all(state, "cases-opened")) {
            if (row.get("district").isNull() || row.get("department").isNull()) {
                continue;
            }
            int counted = Integer.parseInt(TestDatabase.one("SELECT COUNT(*) FROM case_file c JOIN post p ON p.id = c.owner_post"
                    + " JOIN office o ON o.id = p.office WHERE c.district = " + row.get("district").asInt()
                    + " AND o.department = '" + row.get("department").asText() + "' AND "
                    + MONTH.formatted("c.opened_at") + " = " + row.get("month").asText().replace("-", "")));
            if (row.get("withheld").asBoolean()) {
                withheld++;
                assertThat(row.get("value").isNull() && row.get("amount").isNull()).isTrue();
            } else {
                all += row.get("amount").asInt();
                assertThat(row.get("amount").asInt()).isEqualTo(counted).isGreaterThanOrEqualTo(5);
            }
        }
        assertThat(withheld).isPositive();
        assertThat(asked(state, "cases-opened", 1, null).at("/nodes/0/amount").asInt()).isGreaterThan(all);
    }

    @Test
    void onlyNodalPostsAndAdministratorsOfTheStateSeeThem() {
        List.of("welfare.state", "health.dehradun", "state.admin", "platform.admin").forEach(name -> assertThat(
                        asked(Api.signedInAs(name), "acknowledged-in-time", 12, null).get("nodes").size())
                .as(name)
                .isEqualTo(12));
        List.of("sho.salvan", "osc.dehradun").forEach(name -> assertThat(refusal(Api.signedInAs(name), "acknowledged-in-time", 1))
                .as(name)
                .isEqualTo("NOT_ALLOWED"));
        assertThat(refusal(Api.notSignedIn(), "acknowledged-in-time", 1)).isEqualTo("NOT_SIGNED_IN");
        assertThat(refusal(state, "acknowledged-in-time", 13)).isEqualTo("INVALID_ARGUMENT");
        assertThat(refusal(state, "rank-of-judges", 1)).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void eachIsPublishedWithItsFormulaAndNoneMeasuresAnIndependentBody() {
        List<JsonNode> published = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = Api.signedInAs("sho.salvan")
                    .run(
                            "query($after: String) { indicators(first: 100, after: $after) { nodes { code name { hi en } formula {"
                                    + " hi en } source unit better caveat { hi en } version ofPersons } pageInfo { hasNextPage"
                                    + " endCursor } } }",
                            "after", after)
                    .get("indicators");
            page.get("nodes").forEach(published::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        assertThat(published).hasSizeGreaterThanOrEqualTo(30);
        assertThat(published).allSatisfy(each -> assertThat(each.at("/formula/hi").asText()).isNotBlank());
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM indicator_sum WHERE department = 'statutory-bodies'")).isEqualTo("0");
        published.forEach(each -> assertThat(asked(state, each.get("code").asText(), 12, null).get("nodes").size())
                .as(each.get("code").asText())
                .isEqualTo(12));
    }

    @Test
    void aStrangerMayReadTheFormulasAndNoFigure() {
        HttpResponse<byte[]> answer = Api.notSignedIn().fetch("/catalogue/indicators?first=100");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.read(new String(answer.body(), StandardCharsets.UTF_8)).at("/data/indicators/nodes")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Api.notSignedIn().fetch("/catalogue/indicators?state=5").statusCode()).isEqualTo(400);
    }

    @Test
    void twelveMonthsOfAllDistrictsTakeAsManyStatementsAsOne(TestReporter reporter) {
        Statements few = statements(1);
        Statements many = statements(12, "DISTRICT", "DEPARTMENT");
        reporter.publishEntry("indicator", many.toString());
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(5);
    }

    private Statements statements(int months, String... by) {
        Supplier<Runnable> request = () -> () -> asked(state, "acknowledged-in-time", months, null, by);
        return Statements.of(request);
    }

    private static JsonNode asked(Api officer, String indicator, int months, @Nullable String after, String... by) {
        LocalDate first = LocalDate.now(ZoneId.of("Asia/Kolkata")).minusMonths(months - 1L);
        return officer.run(
                        VALUES,
                        "indicator", indicator,
                        "from", first.toString(),
                        "months", months,
                        "by", List.of(by),
                        "after", after)
                .get("indicatorValues");
    }

    private static String refusal(Api officer, String indicator, int months) {
        return officer.refusal(VALUES, "indicator", indicator, "from", "2026-11-01", "months", months);
    }

    private static List<JsonNode> all(Api officer, String indicator) {
        List<JsonNode> rows = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = asked(officer, indicator, 1, after, "DISTRICT", "DEPARTMENT");
            page.get("nodes").forEach(rows::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return rows;
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three districts owe the state a quarter's return on the safety of schools; one of them has no officer. */
@OnLiberty
class PeriodicReturnIT {
    private static final String CODE = "education.school-safety";
    private static final String STARTS = "2026-07-01";
    private static final List<String> THREE =
            List.of("UK-EDUCATION-DDN-NODAL", "UK-EDUCATION-HRD-NODAL", "UK-EDUCATION-CHM-NODAL");
    private static final String FIELDS = " { code starts ends dueOn status version post { id code vacant } figures { code value } }";
    private static final String LIST = "query($filter: ReturnFilterInput!) { periodicReturns(filter: $filter, first: 100) {"
            + " nodes" + FIELDS + " } }";
    private static final String ONE =
            "query($post: ID!) { periodicReturn(code: \"" + CODE + "\", starts: \"" + STARTS + "\", post: $post)" + FIELDS + " }";
    private static final String DRAFT = "query($post: ID!) { returnDraft(code: \"" + CODE + "\", starts: \"" + STARTS
            + "\", post: $post) { code name { hi en } counted } }";
    private static final String FILE =
            "mutation($input: NewReturnInput!, $key: String!) { fileReturn(input: $input, idempotencyKey: $key)" + FIELDS + " }";

    private final Api state = Api.signedInAs("education.state");
    private final Api dehradun = Api.signedInAs("education.dehradun");

    @BeforeAll
    static void threePostsThatWereThereInTheQuarter() throws SQLException {
        OwedReturns.postsMadeOn("2026-01-01", THREE.toArray(String[]::new));
    }

    @AfterAll
    static void asBefore() throws SQLException {
        OwedReturns.postsMadeOn("2026-11-01", THREE.toArray(String[]::new));
    }

    @Test
    void whatIsMissingIsNamedByPostAndWhatWasGivenIsNot() throws SQLException {
        OwedReturns.forget();
        assertThat(missing(state)).containsExactlyInAnyOrderElementsOf(THREE);
        file(dehradun, given(3, 1, 0));
        assertThat(missing(state)).containsExactlyInAnyOrder(THREE.get(1), THREE.get(2));
        JsonNode vacant = rows(state, "MISSING").stream()
                .filter(row -> row.at("/post/code").asText().equals(THREE.get(2)))
                .findFirst()
                .orElseThrow();
        assertThat(vacant.at("/post/vacant").asBoolean()).isTrue();
        assertThat(vacant.get("dueOn").asText()).isEqualTo("2026-10-10");
        assertThat(vacant.get("ends").asText()).isEqualTo("2026-09-30");
    }

    @Test
    void thePlatformFillsInWhatItCanCountAndKeepsBothNumbers() throws SQLException {
        OwedReturns.forget();
        TestDatabase.run("UPDATE establishment_version SET recorded_at = '2026-08-01' WHERE register = 'education.schools'");
        Map<String, Integer> counted = new LinkedHashMap<>();
        dehradun.run(DRAFT, "post", post(0)).get("returnDraft").forEach(figure ->
                counted.put(figure.get("code").asText(), figure.get("counted").asInt()));
        assertThat(counted).containsEntry("audits", 0);
        assertThat(counted.get("audited-schools")).isGreaterThan(0).isEqualTo(Integer.parseInt(TestDatabase.one(
                "SELECT COUNT(*) FROM establishment WHERE register = 'education.schools' AND district = 49"
                        + " AND status = 'safety-audit-done' AND NOT withdrawn")));
        JsonNode filed = file(dehradun, given(2, 7, 0));
        assertThat(filed.get("status").asText()).isEqualTo("FILED");
        assertThat(filed.at("/figures/1/value").asInt()).isEqualTo(7);
        assertThat(TestDatabase.one("SELECT counted FROM filed_figure WHERE figure = 'audited-schools' AND value = 7 LIMIT 1"))
                .isEqualTo(String.valueOf(counted.get("audited-schools")));
    }

    @Test
    void itIsGivenAnewOnlyOnTopOfThePresentOneAndTheEarlierFiguresAreKept() throws SQLException {
        OwedReturns.forget();
        file(dehradun, given(1, 1, 1));
        assertThat(dehradun.refusal(FILE, "input", given(2, 2, 2), "key", key())).isEqualTo("VERSION_CONFLICT");
        Map<String, Object> again = given(2, 2, 2);
        again.put("version", 1);
        assertThat(file(dehradun, again).at("/figures/0/value").asInt()).isEqualTo(2);
        assertThat(state.run(ONE, "post", post(0)).at("/periodicReturn/figures/0/value").asInt()).isEqualTo(2);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM filed_figure g JOIN filed_return f ON f.id = g.filed_return"
                        + " WHERE f.code = '" + CODE + "'"))
                .isEqualTo("6");
    }

    @Test
    void nobodyGivesOrReadsAnothersReturn() throws SQLException {
        OwedReturns.forget();
        Api labour = Api.signedInAs("labour.dehradun");
        Map<String, Object> others = given(1, 1, 1);
        others.put("post", post(1));
        assertThat(dehradun.refusal(FILE, "input", others, "key", key())).isEqualTo("RETURN_NOT_OWED");
        assertThat(dehradun.refusal(ONE, "post", post(1))).as("another district's").isEqualTo("NOT_FOUND");
        assertThat(labour.refusal(FILE, "input", given(1, 1, 1), "key", key())).isEqualTo("RETURN_NOT_OWED");
        assertThat(Api.signedInAs("sho.salvan").refusal(ONE, "post", post(0))).isEqualTo("NOT_FOUND");
        assertThat(missing(state)).containsAll(THREE);
    }

    @Test
    void aReturnIsNotOwedForAPeriodThatGoesOnOrBeforeThePostWasThere() throws SQLException {
        OwedReturns.forget();
        for (String starts : List.of("2026-10-01", "2025-07-01", "2026-07-02")) {
            Map<String, Object> wrong = given(1, 1, 1);
            wrong.put("starts", starts);
            assertThat(dehradun.refusal(FILE, "input", wrong, "key", key())).as(starts).isEqualTo("RETURN_NOT_OWED");
        }
    }

    @Test
    void everyFigureIsGivenOnceAndIsANumberOfThings() throws SQLException {
        OwedReturns.forget();
        for (List<Map<String, Object>> figures : List.of(
                List.of(figure("audits", 1)),
                List.of(figure("audits", 1), figure("audits", 1), figure("audited-schools", 1), figure("schools-without", 1)),
                List.of(figure("audits", -1), figure("audited-schools", 1), figure("schools-without", 1)),
                List.of(figure("audits", 1), figure("audited-schools", 1), figure("schools-without", 1), figure("more", 1)))) {
            Map<String, Object> wrong = given(1, 1, 1);
            wrong.put("figures", figures);
            JsonNode error = dehradun.firstError(FILE, "input", wrong, "key", key());
            assertThat(error.at("/extensions/code").asText()).isEqualTo("WRONG_FIGURE");
            assertThat(error.at("/extensions/arguments/field").asText()).startsWith("return.figures.");
        }
        assertThat(missing(state)).containsAll(THREE);
    }

    private static List<String> missing(Api officer) {
        return rows(officer, "MISSING").stream().map(row -> row.at("/post/code").asText()).toList();
    }

    private static List<JsonNode> rows(Api officer, String status) {
        List<JsonNode> rows = new ArrayList<>();
        officer.run(LIST, "filter", Map.of("status", status, "code", CODE)).at("/periodicReturns/nodes").forEach(row -> {
            if (row.get("starts").asText().equals(STARTS)) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static JsonNode file(Api officer, Map<String, Object> input) {
        return officer.run(FILE, "input", input, "key", key()).get("fileReturn");
    }

    private static String post(int which) {
        return Acts.post(THREE.get(which));
    }

    private static Map<String, Object> given(int audits, int audited, int without) {
        return new LinkedHashMap<>(Map.of(
                "code", CODE,
                "starts", STARTS,
                "post", post(0),
                "figures",
                        List.of(figure("audits", audits), figure("audited-schools", audited), figure("schools-without", without))));
    }

    private static Map<String, Object> figure(String code, int value) {
        return Map.of("code", code, "value", value);
    }
}

package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What there is to find in Dehradun, and the look that finds it. */
public final class SampleFinding {
    private static final String FIELDS = " { id rule owner { code vacant } establishment { id } caseNumber decideBy late decision"
            + " measure { en } measures { code } result resultFinal version }";
    static final String ONE = "query($id: ID!) { finding(id: $id)" + FIELDS + " }";
    static final String DECIDE = "mutation($id: ID!, $decision: NewFindingDecisionInput!, $version: Int!, $key: String!) {"
            + " decideFinding(finding: $id, decision: $decision, version: $version, idempotencyKey: $key)" + FIELDS + " }";

    private SampleFinding() {}

    /** What a rule found at an establishment; its identifier. */
    static String at(String establishment, String rule) {
        return TestDatabase.one(
                "SELECT id FROM finding WHERE rule = '" + rule + "' AND establishment = '" + establishment + "'");
    }

    /** What a rule found in a case; its identifier. */
    static String in(SampleCase opened, String rule) {
        return TestDatabase.one("SELECT id FROM finding WHERE rule = '" + rule + "' AND case_file = '" + opened.id() + "'");
    }

    static JsonNode read(Api officer, String id) {
        return officer.run(ONE, "id", id).get("finding");
    }

    static JsonNode decide(Api officer, String id, Map<String, Object> decision) {
        return officer.run(
                        DECIDE,
                        "id", id,
                        "decision", decision,
                        "version", read(officer, id).get("version").asInt(),
                        "key", key())
                .get("decideFinding");
    }

    /** Two complaints at a workplace, found. */
    public static void ofComplaintsAt(String name) throws SQLException {
        Api labour = Api.signedInAs("labour.dehradun");
        for (int i = 0; i < 3; i++) {
            SampleComplaint.workplace(labour, "labour.establishments", "Namuna Works " + i);
        }
        String workplace = SampleComplaint.workplace(labour, "labour.establishments", name);
        SampleComplaint.at(labour, workplace);
        SampleComplaint.at(labour, workplace);
        DailyLooks.again();
    }

    /** A girl or boy whom the block office reports as out of school; not looked for yet. */
    public static SampleCase reported(int age, String sex, Map<String, Object> more) {
        Api block = Api.signedInAs("beo.dehradun");
        Map<String, Object> input = new HashMap<>(Map.of(
                "category", "CHILD_MARRIAGE",
                "persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
        input.putAll(more);
        SampleCase opened = SampleCase.openedBy(block, key(), input);
        Map<String, Object> report = new HashMap<>(Samples.outOfSchool(opened.person()));
        report.put("child", Map.of("person", opened.person(), "age", age, "sex", sex));
        Acts.submit(block, opened.id(), "education.out-of-school-report", report);
        return opened;
    }

    /** A round that lies at a post which is asked for none. */
    public static String roundAt(String post) throws SQLException {
        String library = Acts.establishment();
        String id = UUID.randomUUID().toString();
        TestDatabase.run("DELETE u FROM inspection_unit u JOIN inspection_round r ON r.id = u.round WHERE r.inspection = 'example.round'");
        TestDatabase.run("DELETE FROM inspection_round WHERE inspection = 'example.round'");
        TestDatabase.run("INSERT INTO inspection_round (id, inspection, state, district, month, post, due_on, units, inspected, version)"
                + " VALUES ('" + id + "', 'example.round', 5, 49, '2026-11-01', '" + Acts.post(post) + "', '2026-12-31', 1, 0, 1)");
        TestDatabase.run("INSERT INTO inspection_unit (round, establishment, number) VALUES ('" + id + "', '" + library + "', 1)");
        return id;
    }

    public static void forget() throws SQLException {
        TestDatabase.run("DELETE FROM finding");
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Postings.Seated;

/** What offices owe each other stands in the worklist beside the cases' work, goes to the successor and counts at its seat. */
@OnLiberty
class OfficeWorkIT {
    private static final String SCHOOLS = "UK-EDUCATION-DDN-NODAL";
    private static final String VACANT = "UK-EDUCATION-CHM-NODAL";
    private static final String STATION = "UK-POLICE-DDN-NADIPAR-SHO";
    private static final String RETURN = "education.school-safety";
    private static final String ACKNOWLEDGE = "mutation($id: ID!, $key: String!) { acknowledgeCircular(circular: $id,"
            + " idempotencyKey: $key) { id } }";
    private static final String ANSWER = "mutation($id: ID!, $key: String!) { answerInformationRequest(request: $id, answer: null,"
            + " idempotencyKey: $key) { id } }";
    private static final String FILE = "mutation($input: NewReturnInput!, $key: String!) { fileReturn(input: $input,"
            + " idempotencyKey: $key) { status } }";
    private static final String OWED = "{ periodicReturns(filter: {mine: true}, first: 100) { nodes { status } } }";
    private static final String ITEMS =
            "query($id: ID!) { handoverItems(handover: $id, first: 100) { nodes { kind subject caseFile dueAt } } }";
    private static final String SEAT = "{ nodalMatrix(state: 5, district: 49, department: \"education\") { nodes { open overdue } } }";

    private final Api state = Api.signedInAs("welfare.state");
    private final Api education = Api.signedInAs("education.dehradun");
    private final Api labour = Api.signedInAs("labour.dehradun");

    @AfterAll
    static void asBefore() throws SQLException {
        OwedReturns.postsMadeOn("2026-11-01", SCHOOLS, VACANT, STATION);
    }

    private static Optional<JsonNode> item(Api officer, String id) {
        return Worklists.all(officer, 100).stream()
                .filter(item -> item.get("id").asText().equals(id))
                .findFirst();
    }

    private static JsonNode count(Api officer, String kind) {
        return officer.run(Worklists.LIST, "post", null, "kinds", List.of(kind), "first", 1, "after", null)
                .at("/worklist/counts/0");
    }

    @Test
    void aCircularStandsThereUntilNoteIsTakenAndAtNobodyElses() {
        int before = count(education, "CIRCULAR").get("open").asInt();
        String id = SampleExchange.issuedTo(state, SCHOOLS);
        JsonNode circular = item(education, id).orElseThrow();
        assertThat(circular.get("kind").asText()).isEqualTo("CIRCULAR");
        assertThat(circular.get("act").asText()).isEqualTo("ACKNOWLEDGE");
        assertThat(circular.at("/name/en").asText()).isEqualTo("Circular No. 12/2026");
        assertThat(circular.at("/post/code").asText()).isEqualTo(SCHOOLS);
        assertThat(count(education, "CIRCULAR").get("open").asInt()).isEqualTo(before + 1);
        assertThat(item(labour, id)).isEmpty();
        assertThat(item(state, id)).as("its issuer has nothing to note").isEmpty();
        education.run(ACKNOWLEDGE, "id", id, "key", key());
        assertThat(item(education, id)).isEmpty();
        assertThat(count(education, "CIRCULAR").get("open").asInt()).isEqualTo(before);
    }

    @Test
    void aReturnThatIsOwedStandsThereByItsPeriodUntilItIsGiven() throws SQLException {
        OwedReturns.postsMadeOn("2026-09-01", SCHOOLS, VACANT);
        OwedReturns.forget();
        String code = RETURN + "/2026-07-01";
        JsonNode owed = returns(education, code).getFirst();
        assertThat(owed.at("/name/en").asText()).contains("01-07-2026 – 30-09-2026");
        assertThat(owed.get("due").asText()).isEqualTo("2026-10-11T00:00:00+05:30");
        assertThat(owed.get("late").asBoolean()).isTrue();
        assertThat(owed.at("/post/code").asText()).isEqualTo(SCHOOLS);
        assertThat(returns(Api.signedInAs("education.state"), code))
                .as("that of the vacant post below, and no other district's")
                .extracting(item -> item.at("/post/code").asText())
                .containsExactly(VACANT);
        assertThat(returns(labour, code)).isEmpty();
        assertThat(returns(Api.signedInAs("sho.salvan"), code)).isEmpty();
        int late = count(education, "PERIODIC_RETURN").get("late").asInt();
        give(education, SCHOOLS);
        assertThat(returns(education, code)).isEmpty();
        assertThat(count(education, "PERIODIC_RETURN").get("late").asInt()).isEqualTo(late - 1);
    }

    /** What is owed has an identifier before it is given; not of every hash does the database make one. */
    @Test
    void ofManyReturnsThatAreOwedEachStandsThere() throws SQLException {
        OwedReturns.postsMadeOn("2024-01-01", STATION);
        OwedReturns.forget();
        Api station = Api.signedInAs("sho.nadipar");
        JsonNode listed = station.run(
                        Worklists.LIST, "post", null, "kinds", List.of("PERIODIC_RETURN"), "first", 100, "after", null)
                .at("/worklist/nodes");
        assertThat(listed.findValuesAsText("id"))
                .hasSizeGreaterThanOrEqualTo(12)
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> returns(Api officer, String code) {
        return Worklists.all(officer, 100).stream()
                .filter(item -> item.get("code").asText().equals(code))
                .toList();
    }

    private static void give(Api officer, String post) {
        List<Map<String, Object>> figures = List.of(
                Map.of("code", "audits", "value", 1),
                Map.of("code", "audited-schools", "value", 1),
                Map.of("code", "schools-without", "value", 0));
        officer.run(
                FILE,
                "input",
                Map.of("code", RETURN, "starts", "2026-07-01", "post", Acts.post(post), "figures", figures),
                "key",
                key());
    }

    @Test
    void anInformationRequestStandsThereUntilItIsAnsweredOrCanBeOfNoUse() throws SQLException {
        Api asker = Api.signedInAs("dpo.dehradun");
        String id = SampleExchange.asked(asker, List.of("labour", "education"));
        JsonNode asked = item(labour, id).orElseThrow();
        assertThat(asked.get("kind").asText()).isEqualTo("INFORMATION_REQUEST");
        assertThat(asked.get("late").asBoolean()).isFalse();
        assertThat(item(asker, id)).as("who asked waits for it").isEmpty();
        assertThat(item(Api.signedInAs("police.dehradun"), id)).as("who was not asked").isEmpty();
        TestDatabase.run("UPDATE information_request SET answer_by = '2026-11-01 00:00:00' WHERE id = '" + id + "'");
        assertThat(item(labour, id).orElseThrow().get("late").asBoolean()).isTrue();
        labour.run(ANSWER, "id", id, "key", key());
        assertThat(item(labour, id)).isEmpty();
        assertThat(item(education, id)).isPresent();
        TestDatabase.run("UPDATE information_request SET valid_until = '2026-11-02' WHERE id = '" + id + "'");
        assertThat(item(education, id)).isEmpty();
    }

    /** Whose date it is owes nobody anything: it prepares the department whose law it is, in a case of theirs. */
    @Test
    void aCourtsDateIsShownWithItsDayToWhoPreparesByItAndIsNeverLate() {
        Api officer = Api.signedInAs("po.dehradun");
        Api station = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        Acts.refer(station, opened.id(), Acts.onDuty(
                opened.person(), Samples.firstPostOf(officer), "women-child-welfare.protection-officer-assistance"));
        String ahead = Duties.note(officer, opened.id(), "PWDVA-12-5", hoursAgo(2)).get("id").asText();
        String passed = Duties.note(officer, opened.id(), "PWDVA-12-5", hoursAgo(24 * 400)).get("id").asText();
        JsonNode date = item(officer, ahead).orElseThrow();
        assertThat(date.get("kind").asText()).isEqualTo("COURT_DATE");
        assertThat(date.get("act").asText()).isEqualTo("PREPARE");
        assertThat(date.get("due").isTextual()).isTrue();
        assertThat(date.get("late").asBoolean()).isFalse();
        assertThat(date.get("post").isNull()).as("nobody owns it").isTrue();
        assertThat(date.get("caseNumber").asText()).isEqualTo(opened.number());
        assertThat(item(officer, passed)).as("what has passed is neither late nor listed").isEmpty();
        assertThat(count(officer, "COURT_DATE").get("late").asInt()).isZero();
        assertThat(count(officer, "COURT_DATE").get("open").asInt()).isPositive();
        assertThat(Worklists.ids(station)).as("the police prepare nothing by it").doesNotContain(ahead);
        assertThat(Worklists.ids(Api.signedInAs("dpo.haridwar"))).as("no case of theirs").doesNotContain(ahead);
    }

    @Test
    void allOfItGoesToTheSuccessorAndCountsAtItsSeat() throws SQLException {
        OwedReturns.postsMadeOn("2026-11-01", SCHOOLS);
        JsonNode before = education.run(SEAT).at("/nodalMatrix/nodes/0");
        OwedReturns.postsMadeOn("2026-09-01", SCHOOLS);
        OwedReturns.forget();
        String circular = SampleExchange.issuedTo(state, SCHOOLS);
        String request = SampleExchange.asked(Api.signedInAs("dpo.dehradun"), List.of("education"));
        List<String> owed = education.run(OWED).at("/periodicReturns/nodes").findValuesAsText("status");
        assertThat(owed).contains("MISSING");
        JsonNode after = education.run(SEAT).at("/nodalMatrix/nodes/0");
        assertThat(after.get("open").asInt()).isEqualTo(before.get("open").asInt() + 2 + owed.size());
        assertThat(after.get("overdue").asInt() - before.get("overdue").asInt())
                .isEqualTo((int) owed.stream().filter("MISSING"::equals).count());
        Seated outgoing = Postings.seated(Acts.post(SCHOOLS), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        Postings.relieve(outgoing);
        String note = TestDatabase.one("SELECT id FROM handover WHERE posting = '" + outgoing.posting() + "'");
        JsonNode items = education.run(ITEMS, "id", note).at("/handoverItems/nodes");
        assertThat(items.findValuesAsText("subject")).contains(circular, request);
        assertThat(items.findValuesAsText("kind").stream().filter("PERIODIC_RETURN"::equals)).hasSize(owed.size());
        assertThat(items.findValuesAsText("kind")).contains("CIRCULAR", "INFORMATION_REQUEST");
        assertThat(labour.refusal(ITEMS, "id", note)).isEqualTo("NOT_FOUND");
    }

    /** However much of it there is. */
    @Test
    void onePageTakesOneStatementAndTheCountsAnother() throws SQLException {
        Statements few = Statements.of(() -> () -> page(education));
        OwedReturns.postsMadeOn("2026-01-01", SCHOOLS);
        for (int i = 0; i < 5; i++) {
            SampleExchange.issuedTo(state, SCHOOLS);
        }
        Statements many = Statements.of(() -> () -> page(education));
        assertThat(many).isEqualTo(few);
        assertThat(many.total()).isLessThanOrEqualTo(6);
    }

    private static void page(Api officer) {
        officer.run(Worklists.LIST, "post", null, "kinds", null, "first", 50, "after", null);
    }
}

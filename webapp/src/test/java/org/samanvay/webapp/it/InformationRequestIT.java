package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The state's welfare officer asks four departments, on the District Magistrate's order, what they know of one school. */
@OnLiberty
class InformationRequestIT {
    private static final List<String> FOUR = List.of("labour", "police", "education", "sidcul");
    private static final String FIELDS = " { id asked order { number } establishment { code } parts { department status answer"
            + " answeredAt mine post { code } } }";
    private static final String ASK = "mutation($request: NewInformationRequestInput!, $key: String!) { requestInformation("
            + "request: $request, idempotencyKey: $key)" + FIELDS + " }";
    private static final String ANSWER = "mutation($id: ID!, $answer: String, $key: String!) { answerInformationRequest("
            + "request: $id, answer: $answer, idempotencyKey: $key)" + FIELDS + " }";
    private static final String READ = "query($id: ID!) { informationRequest(id: $id)" + FIELDS + " }";
    private static final String BOX =
            "query($box: InformationBox!) { informationRequests(box: $box, first: 50) { nodes { id } } }";

    private final Api asker = Api.signedInAs("dpo.dehradun");
    private final Api labour = Api.signedInAs("labour.dehradun");
    private final Api police = Api.signedInAs("police.dehradun");
    private final Api education = Api.signedInAs("education.dehradun");

    @Test
    void ofFourDepartmentsThreeAnswerAndTheFourthIsMarkedMissing() throws SQLException {
        String id = ask(request());
        answer(labour, id, "Registered since 2015; no notice is pending.");
        answer(police, id, null);
        answer(education, id, "Recognised; safety audit done in August.");
        assertThat(statuses(asker, id)).containsEntry("sidcul", "WAITING");
        TestDatabase.run("UPDATE information_request SET answer_by = '2026-11-01 00:00:00' WHERE id = '" + id + "'");
        JsonNode merged = read(asker, id);
        assertThat(merged.get("asked").asBoolean()).isTrue();
        assertThat(merged.at("/order/number").asText()).isEqualTo("44/2026");
        assertThat(statuses(asker, id))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "labour", "ANSWERED",
                        "police", "NOTHING_HELD",
                        "education", "ANSWERED",
                        "sidcul", "MISSING"));
        assertThat(part(merged, "labour").get("answer").asText()).startsWith("Registered since 2015");
        assertThat(part(merged, "labour").at("/post/code").asText()).isEqualTo("UK-LABOUR-DDN-NODAL");
        assertThat(part(merged, "labour").get("answeredAt").isTextual()).isTrue();
    }

    @Test
    void whoWasAskedSeesItsOwnPartOnlyAndWhoWasNotKnowsOfNothing() {
        String id = ask(request());
        answer(labour, id, "Registered.");
        assertThat(statuses(police, id)).containsOnlyKeys("police");
        assertThat(read(police, id).toString()).doesNotContain("Registered.");
        Api health = Api.signedInAs("health.dehradun");
        assertThat(health.refusal(READ, "id", id)).isEqualTo("NOT_FOUND");
        assertThat(health.refusal(ANSWER, "id", id, "answer", "x", "key", key())).isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("sho.salvan").refusal(READ, "id", id)).isEqualTo("NOT_FOUND");
        assertThat(ids(police, "TO_ANSWER")).contains(id);
        assertThat(ids(asker, "ASKED")).contains(id);
        assertThat(ids(health, "TO_ANSWER")).doesNotContain(id);
    }

    @Test
    void departmentsThatTreatOrCounselAreNotAsked() {
        for (String department : List.of("health", "ngo-aas", "ngo-mamta", "women-child-welfare")) {
            Map<String, Object> request = request();
            request.put("departments", List.of("labour", department));
            JsonNode error = asker.firstError(ASK, "request", request, "key", key()).get("extensions");
            assertThat(error.get("code").asText()).as(department).isEqualTo("DEPARTMENT_NOT_ASKED");
            assertThat(error.at("/arguments/department").asText()).isEqualTo(department);
        }
    }

    @Test
    void withoutAWrittenOrderAnOpenPlaceOrAnOfficeOfItsOwnAreaNothingIsAsked() {
        assertThat(fieldOf("order", Map.of("authority", " ", "number", "1", "date", "2026-11-01"))).isEqualTo("request.order.authority");
        assertThat(fieldOf("order", Map.of("authority", "DM", "number", "1", "date", LocalDate.now().plusDays(3).toString())))
                .isEqualTo("request.order.date");
        assertThat(fieldOf("establishment", SampleExchange.establishment("women-child-welfare.shelter-homes")))
                .isEqualTo("request.establishment");
        assertThat(fieldOf("answerBy", "2026-01-01T00:00:00Z")).isEqualTo("request.answerBy");
        assertThat(fieldOf("validUntil", LocalDate.now().plusYears(2).toString())).isEqualTo("request.validUntil");
        assertThat(Api.signedInAs("sho.salvan").refusal(ASK, "request", request(), "key", key())).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void anAnswerIsGivenOnceAndNamesNobody() {
        String id = ask(request());
        assertThat(labour.refusal(ANSWER, "id", id, "answer", "Ask her at 9876543210", "key", key()))
                .isEqualTo("PERSONAL_DETAIL");
        answer(labour, id, "Registered.");
        assertThat(labour.refusal(ANSWER, "id", id, "answer", "Other.", "key", key())).isEqualTo("ALREADY_ANSWERED");
    }

    @Test
    void whenTheRequestIsNoLongerValidTheAnswersAreNotShown() throws SQLException {
        String id = ask(request());
        answer(labour, id, "Registered.");
        TestDatabase.run("UPDATE information_request SET valid_until = '2026-11-01' WHERE id = '" + id + "'");
        for (Api officer : List.of(asker, labour)) {
            JsonNode part = part(read(officer, id), "labour");
            assertThat(part.get("status").asText()).isEqualTo("EXPIRED");
            assertThat(part.get("answer").isNull()).isTrue();
        }
    }

    private String fieldOf(String field, Object value) {
        Map<String, Object> request = request();
        request.put(field, value);
        return asker.firstError(ASK, "request", request, "key", key()).at("/extensions/arguments/field").asText();
    }

    private static Map<String, Object> request() {
        return SampleExchange.informationRequest(FOUR);
    }

    private String ask(Map<String, Object> request) {
        return asker.run(ASK, "request", request, "key", key()).at("/requestInformation/id").asText();
    }

    private static void answer(Api officer, String id, String answer) {
        officer.run(ANSWER, "id", id, "answer", answer, "key", key());
    }

    private static JsonNode read(Api officer, String id) {
        return officer.run(READ, "id", id).get("informationRequest");
    }

    private static Map<String, String> statuses(Api officer, String id) {
        Map<String, String> statuses = new LinkedHashMap<>();
        read(officer, id).get("parts").forEach(part ->
                statuses.put(part.get("department").asText(), part.get("status").asText()));
        return statuses;
    }

    private static JsonNode part(JsonNode request, String department) {
        for (JsonNode part : request.get("parts")) {
            if (part.get("department").asText().equals(department)) {
                return part;
            }
        }
        throw new AssertionError("no part of " + department);
    }

    private static List<String> ids(Api officer, String box) {
        return officer.run(BOX, "box", box).at("/informationRequests/nodes").findValuesAsText("id");
    }
}

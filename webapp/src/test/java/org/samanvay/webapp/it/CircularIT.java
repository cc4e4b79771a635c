package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A circular to every nodal seat of the state: who has not taken note is a list, and not a matter of memory. */
@OnLiberty
class CircularIT {
    private static final String FIELDS =
            " { id reference subject addressed acknowledged toAcknowledge overdue fromPost { code } }";
    private static final String ISSUE = "mutation($circular: NewCircularInput!, $key: String!) { issueCircular(circular:"
            + " $circular, idempotencyKey: $key)" + FIELDS + " }";
    private static final String ACKNOWLEDGE = "mutation($id: ID!, $key: String!) { acknowledgeCircular(circular: $id,"
            + " idempotencyKey: $key)" + FIELDS + " }";
    private static final String READ = "query($id: ID!) { circular(id: $id)" + FIELDS + " }";
    private static final String ADDRESSEES = "query($id: ID!, $acknowledged: Boolean, $after: String) { circularAddressees("
            + "circular: $id, acknowledged: $acknowledged, first: 100, after: $after) { nodes { post { code department vacant }"
            + " acknowledgedAt } pageInfo { hasNextPage endCursor } } }";
    private static final String RECEIVED =
            "{ circulars(box: RECEIVED, toAcknowledge: true, first: 100) { nodes { id } } }";

    private final Api state = Api.signedInAs("welfare.state");
    private final Api health = Api.signedInAs("health.dehradun");

    @Test
    void toTheSeatsOfAllDepartmentsItListsWhoHasNotTakenNote() {
        JsonNode issued = issue(state, seats(Map.of("ofState", true)));
        int addressed = issued.get("addressed").asInt();
        assertThat(addressed).as("140 seats of ten departments, less the issuer's own").isGreaterThanOrEqualTo(139);
        assertThat(issued.get("acknowledged").asInt()).isZero();
        String id = issued.get("id").asText();
        assertThat(acknowledge(health, id).get("toAcknowledge").asInt()).isZero();
        acknowledge(Api.signedInAs("labour.state"), id);
        JsonNode after = state.run(READ, "id", id).get("circular");
        assertThat(after.get("acknowledged").asInt()).isGreaterThanOrEqualTo(2);
        List<JsonNode> open = addressees(id, false);
        assertThat(open).hasSize(addressed - after.get("acknowledged").asInt());
        assertThat(open).extracting(row -> row.at("/post/code").asText())
                .doesNotContain("UK-HEALTH-DDN-NODAL", "UK-LABOUR-STATE-NODAL")
                .contains("UK-POLICE-DDN-NODAL");
        assertThat(addressees(id, true)).extracting(row -> row.at("/post/code").asText())
                .contains("UK-HEALTH-DDN-NODAL", "UK-LABOUR-STATE-NODAL");
    }

    @Test
    void itLiesAtThePostUntilSomebodyTakesNoteAndThenNoMore() {
        String id = issue(state, seats(Map.of("ofState", false, "departments", List.of("health")))).get("id").asText();
        assertThat(received(health)).contains(id);
        acknowledge(health, id);
        assertThat(received(health)).doesNotContain(id);
        assertThat(acknowledge(health, id).get("toAcknowledge").asInt()).as("again: nothing happens").isZero();
    }

    @Test
    void aVacantSeatsCircularLiesAtThePostAbove() {
        String id = issue(state, seats(Map.of("ofState", false, "departments", List.of("health"), "districts", List.of(46))))
                .get("id")
                .asText();
        Api above = Api.signedInAs("health.state");
        assertThat(addressees(id, false).getFirst().at("/post/vacant").asBoolean()).isTrue();
        assertThat(received(above)).contains(id);
        acknowledge(above, id);
        assertThat(addressees(id, false)).isEmpty();
    }

    @Test
    void whoWasNotAddressedDoesNotKnowOfItAndAnAddresseeDoesNotSeeTheOthers() {
        String id = issue(state, seats(Map.of("ofState", false, "departments", List.of("health")))).get("id").asText();
        assertThat(Api.signedInAs("labour.dehradun").refusal(READ, "id", id)).isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("labour.dehradun").refusal(ACKNOWLEDGE, "id", id, "key", key())).isEqualTo("NOT_FOUND");
        assertThat(health.refusal(ADDRESSEES, "id", id)).isEqualTo("NOT_ALLOWED");
        assertThat(health.run(READ, "id", id).at("/circular/addressed").isNull()).isTrue();
    }

    @Test
    void onlyNodalPostsIssueAndADistrictWritesToItsDistrictOnly() {
        assertThat(Api.signedInAs("sho.salvan").refusal(ISSUE, "circular", seats(Map.of("ofState", true)), "key", key()))
                .isEqualTo("NOT_ALLOWED");
        Map<String, Object> elsewhere = SampleExchange.circular();
        elsewhere.put("posts", List.of(Acts.post("UK-HEALTH-HRD-NODAL")));
        JsonNode error = health.firstError(ISSUE, "circular", elsewhere, "key", key());
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("circular.posts");
        JsonNode own = issue(health, seats(Map.of("ofState", true)));
        assertThat(own.get("addressed").asInt()).isLessThan(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 9876543210 about her", "card 2345 6789 0123"})
    void whatTellsWhoAPersonIsIsRefused(String text) {
        Map<String, Object> telling = seats(Map.of("ofState", true));
        telling.put("text", text);
        JsonNode error = state.firstError(ISSUE, "circular", telling, "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("PERSONAL_DETAIL");
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("circular.text");
    }

    @Test
    void aTimeThatIsOverAndACircularToNobodyAreRefused() {
        Map<String, Object> late = seats(Map.of("ofState", true));
        late.put("acknowledgeBy", "2026-01-01T00:00:00Z");
        assertThat(fieldOf(late)).isEqualTo("circular.acknowledgeBy");
        assertThat(fieldOf(SampleExchange.circular())).isEqualTo("circular.seats");
    }

    private String fieldOf(Map<String, Object> circular) {
        return state.firstError(ISSUE, "circular", circular, "key", key()).at("/extensions/arguments/field").asText();
    }

    private static Map<String, Object> seats(Map<String, Object> seats) {
        Map<String, Object> circular = SampleExchange.circular();
        circular.put("seats", seats);
        return circular;
    }

    private static JsonNode issue(Api issuer, Map<String, Object> circular) {
        return issuer.run(ISSUE, "circular", circular, "key", key()).get("issueCircular");
    }

    private static JsonNode acknowledge(Api officer, String id) {
        return officer.run(ACKNOWLEDGE, "id", id, "key", key()).get("acknowledgeCircular");
    }

    private static List<String> received(Api officer) {
        return officer.run(RECEIVED).at("/circulars/nodes").findValuesAsText("id");
    }

    private List<JsonNode> addressees(String id, boolean acknowledged) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = state.run(ADDRESSEES, "id", id, "acknowledged", acknowledged, "after", after).get("circularAddressees");
            page.get("nodes").forEach(all::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return all;
    }
}

package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.FieldPaths;

/** Posts of a case write to each other, by class of data; who was not addressed learns nothing of it. */
@OnLiberty
class CaseMessageIT {
    private static final String MESSAGE = " { id text dataClass mine unread from { code } to { post { code } readAt } } ";
    private static final String SEND = "mutation($case: ID!, $message: NewCaseMessageInput!, $key: String!) {"
            + " sendCaseMessage(caseFile: $case, message: $message, idempotencyKey: $key)" + MESSAGE + "}";
    private static final String OF_CASE =
            "query($id: ID!) { case(id: $id) { messages(first: 20) { nodes" + MESSAGE + "} } }";
    private static final String READ =
            "mutation($messages: [String!]!, $key: String!) { readCaseMessages(messages: $messages, idempotencyKey: $key) }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api hospital = Api.signedInAs("health.dehradun");
    private final Api district = Api.signedInAs("police.dehradun");
    private final String centrePost = Samples.firstPostOf(centre);
    private final String hospitalPost = Samples.firstPostOf(hospital);

    private SampleCase opened;

    @BeforeEach
    void theStationAsksTheCentreAndTheHospital() {
        opened = SampleCase.openedBy(station, key(), SampleCase.named("Kalpita Namuna"));
        opened.firReference();
        opened.referTo(centre, "one-stop-centre-support", "number");
        Risks.together(station, opened, hospital, "health.emergency-treatment");
    }

    @Test
    void theAddressedReadsItAndTheWriterSeesThatItWasRead() {
        JsonNode sent = send(message("GENERAL", "The file is complete", centrePost));
        String id = sent.get("id").asText();
        assertThat(sent.get("mine").asBoolean()).isTrue();
        assertThat(sent.at("/to/0/readAt").isNull()).isTrue();
        assertThat(work(centre)).contains(id);
        JsonNode read = only(centre);
        assertThat(read.get("text").asText()).isEqualTo("The file is complete");
        assertThat(read.get("unread").asBoolean()).isTrue();
        assertThat(hospital.run(READ, "messages", List.of(id), "key", key()).get("readCaseMessages").asInt()).isZero();
        assertThat(centre.run(READ, "messages", List.of(id), "key", key()).get("readCaseMessages").asInt()).isEqualTo(1);
        assertThat(work(centre)).doesNotContain(id);
        assertThat(only(station).at("/to/0/readAt").isTextual()).isTrue();
        for (Api other : List.of(hospital, district)) {
            assertThat(other.run(OF_CASE, "id", opened.id()).at("/case/messages/nodes"))
                    .as("was not addressed")
                    .isEmpty();
            assertThat(work(other)).doesNotContain(id);
        }
        assertThat(Api.signedInAs("labour.dehradun").refusal(OF_CASE, "id", opened.id())).isEqualTo("NOT_FOUND");
    }

    @Test
    void aClassGoesOnlyWhereAReferralSharesItAndEndsWithHerConsent() {
        assertThat(refused(message("MEDICAL", "Report is ready", centrePost))).isEqualTo("CLASS_NOT_SHARED");
        assertThat(refused(message("SAFETY", "He was released", hospitalPost))).isEqualTo("CLASS_NOT_SHARED");
        assertThat(refused(message("IDENTITY", "Who she is", centrePost))).isEqualTo("IDENTITY_IN_NO_MESSAGE");
        String shared = classOfNumber();
        JsonNode sent = send(message(shared, "The number has changed", centrePost));
        assertThat(only(centre).get("id").asText()).isEqualTo(sent.get("id").asText());
        String consent = TestDatabase.one("SELECT basis_consent FROM referral WHERE id = '" + opened.referral() + "'");
        station.run(
                "mutation($id: ID!, $key: String!) { withdrawConsent(consent: $id, version: 1, idempotencyKey: $key) { id } }",
                "id", consent,
                "key", key());
        assertThat(centre.run(OF_CASE, "id", opened.id()).at("/case/messages/nodes")).as("she took it back").isEmpty();
    }

    private String classOfNumber() {
        return Everything.DEFINITIONS
                .form("police.first-information-report")
                .map(form -> FieldPaths.of(form).field("number").orElseThrow().data().name())
                .orElseThrow();
    }

    @Test
    void whatTellsWhoSheIsIsNotSent() {
        for (String text : List.of("Namuna has come", "Ring 9876543210", "कृपया 9876543210 पर बात करें")) {
            assertThat(refused(message("GENERAL", text, centrePost))).as(text).isEqualTo("PERSONAL_DETAIL");
        }
        assertThat(refused(message("GENERAL", "Hello", Samples.firstPostOf(Api.signedInAs("labour.dehradun")))))
                .as("takes no part")
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(centre.run(SEND, "case", opened.id(), "message", message("GENERAL", "Namuna Gali is quiet", Samples.firstPostOf(station)), "key", key())
                        .at("/sendCaseMessage/text")
                        .asText())
                .as("who may not know her name is told nothing of it by a refusal")
                .isEqualTo("Namuna Gali is quiet");
    }

    private Map<String, Object> message(String dataClass, String text, String to) {
        return new HashMap<>(Map.of("to", List.of(to), "dataClass", dataClass, "text", text));
    }

    private JsonNode send(Map<String, Object> message) {
        return station.run(SEND, "case", opened.id(), "message", message, "key", key()).get("sendCaseMessage");
    }

    private String refused(Map<String, Object> message) {
        return station.refusal(SEND, "case", opened.id(), "message", message, "key", key());
    }

    private JsonNode only(Api officer) {
        JsonNode nodes = officer.run(OF_CASE, "id", opened.id()).at("/case/messages/nodes");
        assertThat(nodes).hasSize(1);
        return nodes.get(0);
    }

    private static List<String> work(Api officer) {
        return officer.run("{ worklist(kinds: [MESSAGE], first: 100) { nodes { id due } } }")
                .at("/worklist/nodes")
                .findValuesAsText("id");
    }
}

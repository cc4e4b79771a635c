package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Trainings that laws ask of officers: due at the post, of the person, noted by the post itself or the one above. */
@OnLiberty
class TrainingIT {
    private static final String TRAINING = "education.law-on-offences-against-children";
    private static final String HEAD = "UK-EDUCATION-DDN-SCHOOL-HEAD";
    private static final String FIELDS = " { training law verified name { hi } takenOn dueOn standing mayRecord post { id code vacant } }";
    private static final String LIST = "{ officerTrainings(first: 100) { nodes" + FIELDS + " } }";
    private static final String RECORD = "mutation($taken: TakenTrainingInput!, $key: String!) { recordTraining(taken: $taken,"
            + " idempotencyKey: $key)" + FIELDS + " }";
    private static final String COUNTS = "{ trainingCounts { department posts valid due late vacant } }";

    private final Api head = Api.signedInAs("school.dehradun");
    private final Api block = Api.signedInAs("beo.dehradun");

    @AfterEach
    void asBefore() throws SQLException {
        SampleTraining.forget();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    private static JsonNode of(Api officer, String post) {
        for (JsonNode row : officer.run(LIST).at("/officerTrainings/nodes")) {
            if (row.at("/post/code").asText().equals(post) && row.get("training").asText().equals(TRAINING)) {
                return row;
            }
        }
        throw new AssertionError("not listed: " + post);
    }

    private static Map<String, Object> taken(LocalDate on) {
        return new HashMap<>(Map.of(
                "training", TRAINING,
                "post", Acts.post(HEAD),
                "takenOn", on.toString(),
                "heldAt", "DIET Dehradun",
                "number", "17/2026"));
    }

    private static int count(Api officer, String what) {
        for (JsonNode row : officer.run(COUNTS).get("trainingCounts")) {
            if (row.get("department").asText().equals("education")) {
                return row.get(what).asInt();
            }
        }
        throw new AssertionError("education declares one");
    }

    @Test
    void whatIsLateIsTakenAndIsDueAgainLater() {
        Api state = Api.signedInAs("sho.salvan");
        int late = count(state, "late");
        int valid = count(state, "valid");
        JsonNode before = of(head, HEAD);
        assertThat(before.get("standing").asText()).as("in the post since April 2025").isEqualTo("LATE");
        assertThat(before.get("law").asText()).contains("POCSO Rules 2020");
        assertThat(before.get("verified").asBoolean()).as("nobody has compared it with the gazette").isFalse();
        JsonNode after = block.run(RECORD, "taken", taken(today().minusDays(3)), "key", key()).get("recordTraining");
        assertThat(after.get("standing").asText()).isEqualTo("VALID");
        assertThat(LocalDate.parse(after.get("dueOn").asText())).isAfter(today());
        assertThat(count(state, "late")).isEqualTo(late - 1);
        assertThat(count(state, "valid")).isEqualTo(valid + 1);
    }

    @Test
    void aVacantPostOwesNothingAndIsCountedAsSuch() {
        assertThat(of(Api.signedInAs("education.state"), "UK-EDUCATION-HRD-SCHOOL-HEAD").get("standing").asText())
                .isEqualTo("VACANT");
        assertThat(count(head, "vacant")).isPositive();
    }

    @Test
    void nobodyElseSeesOrNotesIt() {
        Api station = Api.signedInAs("sho.salvan");
        assertThat(station.text(LIST)).doesNotContain(HEAD);
        assertThat(station.refusal(RECORD, "taken", taken(today()), "key", key())).isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("education.state").refusal(RECORD, "taken", taken(today()), "key", key()))
                .as("it sees it, and is not the post above")
                .isEqualTo("NOT_ALLOWED");
        assertThat(head.refusal(RECORD, "taken", taken(today().plusDays(1)), "key", key())).isEqualTo("INVALID_ARGUMENT");
        Map<String, Object> personal = taken(today());
        personal.put("heldAt", "9876543210");
        assertThat(head.refusal(RECORD, "taken", personal, "key", key())).isEqualTo("PERSONAL_DETAIL");
        assertThat(of(head, HEAD).get("takenOn").isNull()).isTrue();
    }
}

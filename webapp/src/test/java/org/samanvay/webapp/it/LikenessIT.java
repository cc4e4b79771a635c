package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The same unknown offender or vehicle at two stations is proposed to the post above both, by keyed hashes of codes. */
@OnLiberty
class LikenessIT {
    private static final String MARKS = "police.offender-marks";
    private static final String FIELDS = " id name { en } oneCase oneNumber onePost { code } otherCase otherNumber alike exact"
            + " mine same version ";
    private static final String LIST =
            "query($undecided: Boolean) { likenesses(undecided: $undecided, first: 100) { nodes {" + FIELDS + "} } }";
    private static final String DECIDE = "mutation($id: ID!, $version: Int!, $same: Boolean!, $key: String!) {"
            + " decideLikeness(likeness: $id, version: $version, same: $same, idempotencyKey: $key) {" + FIELDS + "} }";

    private final Api one = Api.signedInAs("sho.salvan");
    private final Api other = Api.signedInAs("sho.nadipar");
    private final Api chief = Api.signedInAs("police.dehradun");

    private static String plate() {
        return "UK07AB" + ThreadLocalRandom.current().nextInt(1000, 9999);
    }

    private static SampleCase marked(Api station, Map<String, Object> marks) {
        return marked(station, marks, Map.of());
    }

    private static SampleCase marked(Api station, Map<String, Object> marks, Map<String, Object> more) {
        SampleCase opened = SampleCase.openedBy(station, key(), more);
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("several", "NO"));
        answers.putAll(marks);
        Acts.submit(station, opened.id(), MARKS, answers);
        return opened;
    }

    private static Optional<JsonNode> find(Api officer, SampleCase a, SampleCase b) {
        for (JsonNode each : officer.run(LIST, "undecided", false).at("/likenesses/nodes")) {
            List<String> numbers = List.of(each.get("oneNumber").asText(), each.get("otherNumber").asText());
            if (numbers.containsAll(List.of(a.number(), b.number()))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Test
    void oneNumberPlateAtTwoStationsIsProposedToTheChiefAndToNobodyElse() {
        String plate = plate();
        SampleCase a = marked(one, Map.of("registration", plate));
        SampleCase b = marked(other, Map.of("registration", plate));
        JsonNode proposed = find(chief, a, b).orElseThrow();
        assertThat(proposed.get("exact").asBoolean()).isTrue();
        assertThat(proposed.get("mine").asBoolean()).isTrue();
        for (String stranger : List.of("sho.salvan", "sho.nadipar", "police.haridwar", "osc.dehradun", "io.salvan")) {
            assertThat(find(Api.signedInAs(stranger), a, b)).as(stranger).isEmpty();
            assertThat(Api.signedInAs(stranger).refusal(
                            DECIDE, "id", proposed.get("id").asText(), "version", 1, "same", true, "key", key()))
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(one.refusal("query($id: ID!) { case(id: $id) { number } }", "id", b.id())).isEqualTo("NOT_FOUND");
    }

    @Test
    void onlyOnceTheyAreTheSameDoTheStationsLearnOfEachOther() {
        String plate = plate();
        SampleCase a = marked(one, Map.of("registration", plate));
        SampleCase b = marked(other, Map.of("registration", plate));
        Object[] arguments = {
            "id", find(chief, a, b).orElseThrow().get("id").asText(), "version", 1, "same", true, "key", key()
        };
        chief.run(DECIDE, arguments);
        assertThat(chief.run(DECIDE, arguments).at("/decideLikeness/version").asInt()).isEqualTo(2);
        JsonNode told = find(one, a, b).orElseThrow();
        assertThat(told.get("same").asBoolean()).isTrue();
        assertThat(told.get("mine").asBoolean()).isFalse();
        assertThat(List.of(told.get("oneCase").isNull(), told.get("otherCase").isNull()))
                .as("the other's case stays the other's")
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void fiveAlikeCodesAreEnoughAndFourAreNot() {
        Map<String, Object> rare = Map.of(
                "age", "OVER_45", "height", "SHORT", "build", "HEAVY", "marks", List.of("FINGER_MISSING", "STAMMER"));
        SampleCase a = marked(one, rare);
        SampleCase b = marked(other, rare);
        assertThat(find(chief, a, b).orElseThrow().get("alike").asInt()).isEqualTo(6);
        SampleCase few = marked(
                other, Map.of("age", "OVER_45", "height", "SHORT", "build", "HEAVY", "approach", List.of("ONLINE")));
        assertThat(find(chief, a, few)).isEmpty();
    }

    @Test
    void twoCasesOfOneStationOrOneRestrictedAreNotCompared() {
        String plate = plate();
        SampleCase a = marked(one, Map.of("registration", plate));
        SampleCase sameStation = marked(one, Map.of("registration", plate));
        assertThat(find(chief, a, sameStation)).isEmpty();
        SampleCase restricted = marked(
                other,
                Map.of("registration", plate),
                Map.of("restrictedToPosts", List.of(Acts.post("UK-POLICE-DDN-NADIPAR-SHO"))));
        assertThat(find(chief, a, restricted)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNoPlate() {
        String plate = plate();
        marked(one, Map.of("registration", plate));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.likeness_hash WHERE INSTR(hash, '" + plate + "') > 0"))
                .isEqualTo("0");
    }
}

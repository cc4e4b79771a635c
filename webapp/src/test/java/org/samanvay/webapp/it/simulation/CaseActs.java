package org.samanvay.webapp.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.webapp.it.Duties;
import org.samanvay.webapp.it.SampleCase;
import org.samanvay.webapp.it.simulation.World.OpenedCase;
import org.samanvay.webapp.it.simulation.World.Owed;

/** Cases are opened, some late; information comes to the station, and what the law demands then is proved. */
final class CaseActs {
    private static final String OPEN = "mutation($input: OpenCaseInput!, $post: ID!, $key: String!) { openCase(input: $input,"
            + " asPost: $post, idempotencyKey: $key) { id persons { nodes { id } } } }";
    private static final String RECORD = "mutation($case: ID!, $answers: JSON!, $key: String!) { submitForm(caseFile: $case,"
            + " form: \"police.information-record\", answers: $answers, idempotencyKey: $key) { id } }";
    private static final String DUTIES = "query($id: ID!) { case(id: $id) { duties(first: 100) { nodes { id version standing"
            + " post { code } content { due alarm forthwith byHand } } } } }";
    private static final String PROVE = "mutation($duty: ID!, $version: Int!, $at: DateTime!, $key: String!) { proveDuty(duty:"
            + " $duty, version: $version, proof: {heldAt: \"Station\", register: \"Despatch\", number: \"4\"}, doneAt: $at,"
            + " idempotencyKey: $key) { id standing } }";

    private final World world;

    CaseActs(World world) {
        this.world = world;
    }

    boolean open() {
        List<Seat> held = world.held();
        if (held.isEmpty()) {
            return false;
        }
        Seat owner = world.anyOf(held);
        Map<String, Object> input = new LinkedHashMap<>(Map.of(
                "state", 5,
                "district", 49,
                "category", "DOMESTIC_VIOLENCE",
                "channel", "IN_PERSON",
                "persons", List.of(SampleCase.survivor(Map.of()))));
        if (world.chance.nextInt(4) == 0) {
            input.put("actedAt", hoursAgo(1 + world.chance.nextInt(20)).toString());
        }
        JsonNode opened = owner.worker().run(OPEN, "input", input, "post", owner.id, "key", key()).get("openCase");
        world.cases.add(new OpenedCase(
                opened.get("id").asText(), opened.at("/persons/nodes/0/id").asText(), owner));
        return true;
    }

    /** Written down now, or late; the clocks of its duties began when it came. */
    boolean recordInformation() {
        List<OpenedCase> atStations = world.cases.stream()
                .filter(opened -> opened.owner().department.equals("police") && !opened.owner().isVacant())
                .toList();
        if (atStations.isEmpty()) {
            return false;
        }
        OpenedCase opened = world.anyOf(atStations);
        Instant received = hoursAgo(1 + world.chance.nextInt(30));
        opened.owner()
                .worker()
                .run(
                        RECORD,
                        "case", opened.id(),
                        "answers", Duties.information(received, "COGNIZABLE_OFFENCE"),
                        "key", key());
        for (JsonNode duty : duties(opened)) {
            String id = duty.get("id").asText();
            assertThat(duty.at("/content/due").isNull() && duty.at("/content/alarm").isNull())
                    .as("duty %s has a time or an alarm", id)
                    .isFalse();
            if (world.duties.stream().noneMatch(owed -> owed.id().equals(id))
                    && duty.at("/post/code").asText().equals(opened.owner().code)
                    && duty.get("standing").asText().equals("OPEN")) {
                world.duties.add(new Owed(id, opened.id(), opened.owner(), duty.at("/content/byHand").asBoolean(), new boolean[1]));
            }
        }
        return true;
    }

    boolean proveDuty() {
        List<Owed> open = world.duties.stream()
                .filter(owed -> owed.isOpen() && owed.byHand() && !owed.seat().isVacant())
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        Owed owed = world.anyOf(open);
        OpenedCase opened = world.cases.stream()
                .filter(each -> each.id().equals(owed.caseFile()))
                .findFirst()
                .orElseThrow();
        for (JsonNode duty : duties(opened)) {
            if (duty.get("id").asText().equals(owed.id())) {
                JsonNode proved = owed.seat()
                        .worker()
                        .run(
                                PROVE,
                                "duty", owed.id(),
                                "version", duty.get("version").asInt(),
                                "at", hoursAgo(0).toString(),
                                "key", key())
                        .get("proveDuty");
                assertThat(proved.get("standing").asText()).isNotEqualTo("OPEN");
                owed.closed()[0] = true;
            }
        }
        return true;
    }

    private static JsonNode duties(OpenedCase opened) {
        return opened.owner().worker().run(DUTIES, "id", opened.id()).at("/case/duties/nodes");
    }

    private Instant hoursAgo(int hours) {
        return world.deployment.now().minus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
    }
}

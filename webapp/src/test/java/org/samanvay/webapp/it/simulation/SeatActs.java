package org.samanvay.webapp.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samanvay.webapp.it.simulation.Seat.Holder;

/** Officers are posted out and in; the work stays at the post, and the note that they leave names all of it. */
final class SeatActs {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final String END = "mutation($posting: ID!, $until: Date!, $version: Int!, $key: String!) { endPosting(posting:"
            + " $posting, until: $until, reason: TRANSFER, version: $version, idempotencyKey: $key) { id } }";
    private static final String APPOINT = "mutation($appointment: AppointmentInput!, $key: String!) { appoint(appointment:"
            + " $appointment, idempotencyKey: $key) { id version } }";
    private static final String NOTES = "query($post: ID!) { handovers(post: $post, first: 1) { nodes { id version items unsettled"
            + " settledAt mayAccept } } }";
    private static final String ACCEPT = "mutation($id: ID!, $version: Int!, $key: String!) { acceptHandoverItems(handover: $id,"
            + " version: $version, idempotencyKey: $key) { unsettled settledAt } }";
    private static final String WORK = "query($post: ID!) { worklist(post: $post, first: 1) { nodes { id } } }";

    private final World world;

    SeatActs(World world) {
        this.world = world;
    }

    /** At most one post at a time is vacant: somebody must go on working. */
    boolean vacate() {
        List<Seat> held = world.held();
        if (held.size() < world.seats.size()) {
            return false;
        }
        Seat seat = world.anyOf(held);
        Holder leaving = Objects.requireNonNull(seat.holder());
        String version = world.deployment
                .rows("SELECT version FROM posting WHERE id = '" + leaving.posting() + "'")
                .getFirst()
                .getFirst();
        world.administrator.run(
                END,
                "posting", leaving.posting(),
                "until", today().toString(),
                "version", Integer.valueOf(version),
                "key", key());
        seat.take(null);
        world.reserve.add(leaving);
        assertThat(leaving.session().run(WORK, "post", seat.id).at("/worklist/nodes"))
                .as("who left reads nothing of the post")
                .isEmpty();
        return true;
    }

    boolean fill() {
        List<Seat> vacant = world.seats.stream().filter(Seat::isVacant).toList();
        if (vacant.isEmpty()) {
            return false;
        }
        Seat seat = vacant.getFirst();
        Holder next = world.reserve.remove(world.chance.nextInt(world.reserve.size()));
        String posting = world.administrator
                .run(
                        APPOINT,
                        "appointment",
                                Map.of(
                                        "post", seat.id,
                                        "account", next.account(),
                                        "charge", "REGULAR",
                                        "orderNumber", "GO/" + world.chance.nextInt(100_000),
                                        "orderDate", today().toString(),
                                        "from", today().toString()),
                        "key", key())
                .at("/appoint/id")
                .asText();
        seat.take(new Holder(next.name(), next.account(), next.session(), posting));
        return true;
    }

    /** The last note of a post that somebody holds, all of it at once. */
    boolean acceptHandover() {
        List<Seat> held = world.held();
        if (held.isEmpty()) {
            return false;
        }
        Seat seat = world.anyOf(held);
        JsonNode note = seat.worker().run(NOTES, "post", seat.id).at("/handovers/nodes/0");
        if (note.isMissingNode() || note.get("unsettled").asInt() == 0 || !note.get("mayAccept").asBoolean()) {
            return false;
        }
        JsonNode accepted = seat.worker()
                .run(ACCEPT, "id", note.get("id").asText(), "version", note.get("version").asInt(), "key", key())
                .get("acceptHandoverItems");
        assertThat(accepted.get("unsettled").asInt()).isZero();
        assertThat(accepted.get("settledAt").isNull()).isFalse();
        return true;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.deployment.now(), INDIA);
    }
}

package org.samanvay.webapp.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.simulation.World.OpenedCase;

/** Referrals go between the posts; whatever is answered, refused or repeated must be as the model says. */
final class ReferralActs {
    private static final String SHOWN = "{ id status version actBy }";
    private static final String SEND = "mutation($case: ID!, $referral: NewReferralInput!, $key: String!) { sendReferral(caseFile:"
            + " $case, referral: $referral, idempotencyKey: $key) " + SHOWN + " }";
    private static final String READ = "query($id: ID!) { referral(id: $id) " + SHOWN + " }";
    private static final int KEPT = 40;

    /** A request that was answered, so that it can be sent again. */
    private record Made(Api officer, Seat seat, String document, Object[] variables, String referral) {}

    private final World world;
    private final List<Made> made = new ArrayList<>();

    ReferralActs(World world) {
        this.world = world;
    }

    boolean send() {
        List<OpenedCase> sendable =
                world.cases.stream().filter(opened -> !opened.owner().isVacant()).toList();
        if (sendable.isEmpty()) {
            return false;
        }
        OpenedCase opened = world.anyOf(sendable);
        Seat from = opened.owner();
        Seat to = world.anyOf(world.seats.stream().filter(seat -> seat != from).toList());
        Map<String, Object> asked = Map.of(
                "person", opened.person(),
                "toPost", to.id,
                "service", to.service,
                "purpose", "STATUTORY_REPORT",
                "basis", "STATUTORY_DUTY",
                "basisReference", "POCSO Act s.19(6)",
                "data", List.of());
        Object[] variables = {"case", opened.id(), "referral", asked, "key", key()};
        JsonNode sent = from.worker().run(SEND, variables).get("sendReferral");
        assertThat(sent.get("status").asText()).isEqualTo("SENT");
        Asked referral = new Asked(
                sent.get("id").asText(),
                opened.id(),
                from,
                to,
                sent.get("version").asInt(),
                OffsetDateTime.parse(sent.get("actBy").asText()).toInstant());
        world.referrals.add(referral);
        keep(new Made(from.worker(), from, SEND, variables, referral.id));
        return true;
    }

    boolean answer() {
        return open().map(referral -> {
            List<Standing.Act> fitting = List.of(Standing.Act.values()).stream()
                    .filter(act -> act.from(referral.standing()).isPresent())
                    .filter(act -> !act.isSenders() || world.chance.nextInt(4) == 0)
                    .filter(act -> !act.isSenders() || !referral.from.isVacant())
                    .toList();
            if (fitting.isEmpty()) {
                return false;
            }
            Standing.Act act = world.anyOf(fitting);
            Seat seat = act.isSenders() ? referral.from : referral.to;
            Object[] variables = variables(referral, referral.version());
            JsonNode answer = seat.worker().answer(document(act), variables);
            if (answer.has("errors")) {
                // Only the platform may have come between, by ending what nobody answered in time.
                settleExpired(referral, answer);
                return true;
            }
            Standing expected = act.from(referral.standing()).orElseThrow();
            JsonNode moved = answer.at("/data/" + act.mutation);
            assertThat(moved.get("status").asText()).as("%s of %s", act, referral.id).isEqualTo(expected.name());
            assertThat(moved.get("version").asInt()).isEqualTo(referral.version() + 1);
            referral.move(expected, referral.version() + 1);
            keep(new Made(seat.worker(), seat, document(act), variables, referral.id));
            return true;
        }).orElse(false);
    }

    boolean answerAsItDoesNotFit() {
        return any().map(referral -> {
            List<Standing.Act> unfitting = List.of(Standing.Act.values()).stream()
                    .filter(act -> act.from(referral.standing()).isEmpty() && !act.isSenders())
                    .toList();
            // Who declined or was withdrawn from takes no part any more, and is told as much.
            assertRefused(referral, world.anyOf(unfitting), referral.version(), referral.to.worker(), "WRONG_STATUS", "NOT_FOUND");
            return true;
        }).orElse(false);
    }

    boolean answerAnOldVersion() {
        return open().filter(referral -> referral.version() > 1).map(referral -> {
            assertRefused(referral, Standing.Act.ACKNOWLEDGE, referral.version() - 1, referral.to.worker(), "VERSION_CONFLICT");
            return true;
        }).orElse(false);
    }

    /** A post of the same world that the referral is no business of. */
    boolean answerForSomebodyElse() {
        return open().map(referral -> {
            Optional<Seat> stranger = world.held().stream()
                    .filter(seat -> seat != referral.to && seat != referral.from)
                    .findFirst();
            stranger.ifPresent(seat -> assertRefused(
                    referral, Standing.Act.ACCEPT, referral.version(), seat.worker(), "NOT_FOUND"));
            return stranger.isPresent();
        }).orElse(false);
    }

    /** A client that lost the answer asks again, and nothing is done twice. */
    boolean repeat() {
        List<Made> still = made.stream()
                .filter(each -> each.seat().worker() == each.officer())
                .toList();
        if (still.isEmpty()) {
            return false;
        }
        Made again = world.anyOf(still);
        Asked referral = find(again.referral());
        JsonNode answer = again.officer().answer(again.document(), again.variables());
        if (!answer.has("errors")) {
            JsonNode told = answer.get("data").elements().next();
            assertThat(told.get("id").asText()).isEqualTo(referral.id);
            agree(referral, told);
        } else {
            assertThat(codeOf(answer)).as("who takes no part any more").isEqualTo("NOT_FOUND");
            assertThat(referral.isOpen() && !referral.mayHaveExpired(world.deployment.now())).isFalse();
        }
        return true;
    }

    boolean lookAsSender() {
        return any().filter(referral -> !referral.from.isVacant()).map(referral -> {
            agree(referral, referral.from.worker().run(READ, "id", referral.id).get("referral"));
            return true;
        }).orElse(false);
    }

    private void assertRefused(Asked referral, Standing.Act act, int version, Api officer, String... codes) {
        JsonNode answer = officer.answer(document(act), variables(referral, version));
        assertThat(answer.has("errors")).as("%s of %s (%s) is refused", act, referral.id, referral.standing()).isTrue();
        if (referral.mayHaveExpired(world.deployment.now())) {
            return;
        }
        assertThat(codes).as("%s of %s (%s)", act, referral.id, referral.standing()).contains(codeOf(answer));
    }

    /** What the server says of it must be what the model says, but that the platform may have ended it. */
    void agree(Asked referral, JsonNode told) {
        if (told.get("status").asText().equals("EXPIRED") && referral.mayHaveExpired(world.deployment.now())) {
            referral.move(Standing.EXPIRED, told.get("version").asInt());
        }
        assertThat(told.get("status").asText()).as(referral.id).isEqualTo(referral.standing().name());
        assertThat(told.get("version").asInt()).as("version of " + referral.id).isEqualTo(referral.version());
    }

    /** The platform goes on ending what nobody answered while the others are looked at; nobody asks it to. */
    void endedMeanwhile(Asked referral, @Nullable Standing told) {
        if (told == Standing.EXPIRED && referral.mayHaveExpired(world.deployment.now())) {
            referral.move(Standing.EXPIRED, referral.version() + 1);
        }
    }

    private void settleExpired(Asked referral, JsonNode answer) {
        assertThat(referral.mayHaveExpired(world.deployment.now()))
                .as("%s in %s was refused with %s", referral.id, referral.standing(), answer)
                .isTrue();
        if (!referral.from.isVacant()) {
            agree(referral, referral.from.worker().run(READ, "id", referral.id).get("referral"));
            assertThat(referral.standing()).isEqualTo(Standing.EXPIRED);
        }
    }

    private static String document(Standing.Act act) {
        return "mutation($referral: ID!, $version: Int!, $key: String!) { " + act.mutation
                + "(referral: $referral, version: $version, idempotencyKey: $key" + act.more + ") " + SHOWN + " }";
    }

    private static Object[] variables(Asked referral, int version) {
        return new Object[] {"referral", referral.id, "version", version, "key", key()};
    }

    private static String codeOf(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private void keep(Made request) {
        made.add(request);
        if (made.size() > KEPT) {
            made.removeFirst();
        }
    }

    private Optional<Asked> open() {
        List<Asked> open = world.referrals.stream().filter(Asked::isOpen).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(world.anyOf(open));
    }

    private Optional<Asked> any() {
        return world.referrals.isEmpty() ? Optional.empty() : Optional.of(world.anyOf(world.referrals));
    }

    private Asked find(String id) {
        return world.referrals.stream().filter(each -> each.id.equals(id)).findFirst().orElseThrow();
    }
}

package org.samanvay.webapp.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.simulation.World.OpenedCase;
import org.samanvay.webapp.it.simulation.World.Owed;

/** At the end: everything that is open lies with somebody, everybody sees what he asked for, and the story tells the state. */
final class Reckoning {
    private static final String WORK = "query($post: ID!, $after: String) { worklist(post: $post, kinds: [REFERRAL, DUTY], first: 100,"
            + " after: $after) { nodes { id due } pageInfo { hasNextPage endCursor } } }";
    private static final String SENT = "query($post: ID!, $after: String) { referralOutbox(post: $post, first: 100, after: $after) {"
            + " nodes { id status version actBy } pageInfo { hasNextPage endCursor } } }";
    private static final String STORY = "query($case: ID!, $after: String) { case(id: $case) { timeline(first: 100, after: $after) {"
            + " nodes { kind subject } pageInfo { hasNextPage endCursor } } } }";

    /** What each step of a story makes of a referral. */
    private static final Map<String, Standing> STEPS = steps();

    private final Deployment deployment;
    private final World world;
    private final ReferralActs referrals;

    Reckoning(Deployment deployment, World world) {
        this.deployment = deployment;
        this.world = world;
        this.referrals = new ReferralActs(world);
    }

    private static Map<String, Standing> steps() {
        Map<String, Standing> steps = new HashMap<>(Map.of("REFERRAL_SENT", Standing.SENT, "REFERRAL_EXPIRED", Standing.EXPIRED));
        for (Standing.Act act : Standing.Act.values()) {
            Standing to = List.of(Standing.values()).stream()
                    .flatMap(from -> act.from(from).stream())
                    .findFirst()
                    .orElseThrow();
            steps.put(act.step, to);
        }
        return steps;
    }

    void check() {
        assertThat(world.referrals).as("something was played").isNotEmpty();
        everySenderSeesWhereItStands();
        everythingOpenLiesWithSomebody();
        theStoryTellsTheState();
        everyDutyHasATime();
    }

    private void everySenderSeesWhereItStands() {
        for (Seat seat : world.seats) {
            List<Asked> sent = world.referrals.stream().filter(each -> each.from == seat).toList();
            if (seat.isVacant()) {
                continue;
            }
            Map<String, JsonNode> seen = new HashMap<>();
            pages(seat.worker(), SENT, "/referralOutbox", "post", seat.id)
                    .forEach(node -> seen.put(node.get("id").asText(), node));
            for (Asked referral : sent) {
                assertThat(seen).as("%s sees what it sent", seat.code).containsKey(referral.id);
                referrals.agree(referral, seen.get(referral.id));
            }
        }
    }

    /** At its holder's, or while there is none at the post's that it reports to; nothing else does. */
    private void everythingOpenLiesWithSomebody() {
        for (Seat seat : world.seats) {
            Set<String> open = new HashSet<>();
            world.referrals.stream()
                    .filter(each -> each.to == seat && each.isOpen())
                    .filter(each -> !each.mayHaveExpired(deployment.now()))
                    .forEach(each -> open.add(each.id));
            world.duties.stream().filter(each -> each.seat() == seat && each.isOpen()).map(Owed::id).forEach(open::add);
            List<JsonNode> work = pages(seat.worker(), WORK, "/worklist", "post", seat.id);
            assertThat(work).extracting(item -> item.get("id").asText()).as(seat.code).doesNotHaveDuplicates().containsAll(open);
            assertThat(work).allSatisfy(item -> assertThat(item.get("due").isNull()).isFalse());
        }
    }

    private void theStoryTellsTheState() {
        Map<String, Standing> folded = new HashMap<>();
        Map<String, Integer> steps = new HashMap<>();
        for (OpenedCase opened : world.cases) {
            if (opened.owner().isVacant()) {
                continue;
            }
            List<JsonNode> story = pages(opened.owner().worker(), STORY, "/case/timeline", "case", opened.id());
            for (JsonNode step : story.reversed()) {
                Standing to = STEPS.get(step.get("kind").asText());
                if (to != null) {
                    folded.put(step.get("subject").asText(), to);
                    steps.merge(step.get("subject").asText(), 1, Integer::sum);
                }
            }
        }
        for (Asked referral : world.referrals) {
            if (!referral.from.isVacant()) {
                referrals.endedMeanwhile(referral, folded.get(referral.id));
                assertThat(folded.get(referral.id)).as("the story of " + referral.id).isEqualTo(referral.standing());
                assertThat(steps.get(referral.id)).as("steps of " + referral.id).isEqualTo(referral.version());
            }
        }
    }

    private void everyDutyHasATime() {
        assertThat(deployment.rows("SELECT id FROM duty WHERE standing = 'OPEN' AND (due_at IS NULL OR alarm_at IS NULL)"))
                .isEmpty();
        assertThat(deployment.rows("SELECT r.id FROM referral r LEFT JOIN outbox o ON o.subject = r.id WHERE o.id IS NULL"))
                .as("nothing is sent that nobody is told of")
                .isEmpty();
    }

    private static List<JsonNode> pages(Api officer, String document, String list, String name, String value) {
        List<JsonNode> nodes = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = officer.run(document, name, value, "after", after).at(list);
            page.get("nodes").forEach(nodes::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return nodes;
    }
}

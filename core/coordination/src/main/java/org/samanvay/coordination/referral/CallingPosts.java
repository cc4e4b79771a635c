package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.referral.StoredReferrals.Found;
import org.samanvay.coordination.storage.Database;

/**
 * An urgent referral that nobody receives is not left to screens: the sender calls the receiver's office, then those above
 * it, and each call is written down.
 */
@ApplicationScoped
class CallingPosts {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private StoredReferrals stored;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The receiver and its line; of an urgent referral and for its sender only. */
    List<ReferralCallView> list(UUID referral) {
        Referral asked = sent(current.get(), referral).referral();
        List<UUID> line = line(asked);
        Map<UUID, PostCard> cards = posts.findAll(line);
        record Called(int calls, @Nullable Instant reached, @Nullable String phone) {}
        Map<UUID, Called> called = new HashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(referral));
        parameters.addAll(line);
        database.list(
                row -> called.put(row.uuid(1), new Called(row.number(2), row.findInstant(3), row.findText(4))),
                "SELECT p.id, COUNT(c.id), MAX(CASE WHEN c.reached THEN c.at END), o.phone FROM post p"
                        + " JOIN office o ON o.id = p.office LEFT JOIN referral_call c ON c.called_post = p.id AND c.referral = ?"
                        + " WHERE p.id IN " + Database.places(line.size()) + " GROUP BY p.id, o.phone",
                parameters.toArray());
        OfficesTold told = hidden.forCaller();
        return line.stream()
                .map(post -> new ReferralCallView(
                        PostGlance.of(cards.get(post), told),
                        cards.get(post).isTold(told) ? called.get(post).phone() : null,
                        called.get(post).calls(),
                        called.get(post).reached()))
                .toList();
    }

    UUID called(UUID referral, UUID post, boolean reached) {
        Viewer viewer = current.forChange();
        Found found = sent(viewer, referral);
        Referral asked = found.referral();
        if (!line(asked).contains(post)) {
            throw CommonProblem.invalidArgument("post", "Not a post of the receiver's line", "यह प्राप्तकर्ता या उसके वरिष्ठ का पद नहीं है");
        }
        CaseAccess access = found.access() == null ? kernel.require(viewer, asked.caseFile()) : found.access();
        HeldPost by = viewer.holding(asked.fromPost()).orElse(kernel.acting(viewer, access));
        database.run(
                "INSERT INTO referral_call (id, referral, called_post, reached, by_post, account, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                referral,
                post,
                reached,
                by.post(),
                viewer.account(),
                clock.instant());
        steps.write(Step.of(asked.caseFile(), StepKind.REFERRAL_CALLED, by, viewer.account())
                .about(referral)
                .with(asked.toDepartment())
                .detail(reached ? "REACHED" : "NOT_REACHED")
                .telling(post));
        return referral;
    }

    private List<UUID> line(Referral asked) {
        List<UUID> line = new ArrayList<>(List.of(asked.toPost()));
        line.addAll(posts.lineAbove(asked.toPost()));
        return line;
    }

    private Found sent(Viewer viewer, UUID referral) {
        Found found = stored.find(viewer, referral)
                .filter(each -> viewer.workingPosts().contains(each.referral().fromPost()))
                .orElseThrow(AnsweringReferral::notFound);
        if (!found.referral().isUrgent()) {
            throw CommonProblem.invalidArgument(
                    "referral", "Only an urgent referral is called about", "फ़ोन केवल अत्यावश्यक रेफरल हेतु किया जाता है");
        }
        return found;
    }
}

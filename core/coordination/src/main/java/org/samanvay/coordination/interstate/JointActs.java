package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.EndReason;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * What the two posts do with it. Each writes in its own case; of what the other one did the own case holds the step alone,
 * at the own post.
 */
@ApplicationScoped
class JointActs {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Posts posts;

    @Inject
    private Steps steps;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    UUID acknowledge(UUID id, int version) {
        Acting acting = require(id, Held::toPost);
        acting.held().require(version, InterstateStatus.SENT);
        change(acting, "status = 'ACKNOWLEDGED', acknowledged_at = ?", clock.instant());
        theReceiver(acting, StepKind.INTERSTATE_ACKNOWLEDGED);
        return id;
    }

    /** Into a case of the receiver's own, which it opened or had before; from now on both hold the matter. */
    UUID accept(UUID id, int version, UUID ownCase) {
        Acting acting = require(id, Held::toPost);
        Held held = acting.held();
        held.require(version, InterstateStatus.SENT, InterstateStatus.ACKNOWLEDGED);
        requireOwn(held, ownCase);
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(held.jointDays()));
        change(
                acting,
                "status = 'JOINT', acknowledged_at = COALESCE(acknowledged_at, ?), answered_at = ?, joint_until = ?,"
                        + " their_case = ?, look_at = ?",
                now,
                now,
                until,
                ownCase,
                until.minus(held.times().remind()));
        theReceiver(acting, StepKind.INTERSTATE_ACCEPTED);
        steps.write(Step.of(ownCase, StepKind.INTERSTATE_ACCEPTED, acting.by(), current.account()).about(id));
        return id;
    }

    private void requireOwn(Held held, UUID ownCase) {
        CaseAccess access = kernel.find(current.get(), List.of(ownCase)).get(ownCase);
        if (access == null || access.state() != held.toState() || !access.seats().containsKey(held.toPost())) {
            throw new Problem(
                    InterstateProblem.OWN_CASE_NEEDED,
                    Text.of(
                            "It is accepted into a case in which this post takes part",
                            "इसे ऐसे प्रकरण में स्वीकार किया जाता है जिसमें यह पद सहभागी हो"),
                    Map.of("field", "caseFile"));
        }
        cases.require(ownCase).requireOpen();
    }

    UUID decline(UUID id, int version, EndReason why) {
        Acting acting = require(id, Held::toPost);
        acting.held().require(version, InterstateStatus.SENT, InterstateStatus.ACKNOWLEDGED);
        end(acting, InterstateStatus.DECLINED, why);
        theReceiver(acting, StepKind.INTERSTATE_DECLINED);
        return id;
    }

    UUID giveBack(UUID id, int version, EndReason why) {
        Acting acting = require(id, Held::toPost);
        acting.held().require(version, InterstateStatus.JOINT);
        end(acting, InterstateStatus.RETURNED, why);
        theReceiver(acting, StepKind.INTERSTATE_RETURNED);
        inTheirCase(acting.held(), StepKind.INTERSTATE_RETURNED, acting.by(), current.account());
        return id;
    }

    UUID withdraw(UUID id, int version, EndReason why) {
        Acting acting = require(id, Held::fromPost);
        acting.held().require(version, InterstateStatus.SENT, InterstateStatus.ACKNOWLEDGED);
        end(acting, InterstateStatus.WITHDRAWN, why);
        theSender(acting, StepKind.INTERSTATE_WITHDRAWN, NoticeKind.OTHER_STATE_WITHDREW);
        return id;
    }

    /** From now on the other state alone holds the matter, and goes on reading what was sent. */
    UUID handOver(UUID id, int version) {
        Acting acting = require(id, Held::fromPost);
        acting.held().require(version, InterstateStatus.JOINT);
        end(acting, InterstateStatus.HANDED_OVER, null);
        theSender(acting, StepKind.INTERSTATE_HANDED_OVER, NoticeKind.OTHER_STATE_HANDED_OVER);
        return id;
    }

    /** From now on the sender alone holds the matter, and the other state reads no more of what was sent. */
    UUID takeBack(UUID id, int version) {
        Acting acting = require(id, Held::fromPost);
        acting.held().require(version, InterstateStatus.JOINT);
        end(acting, InterstateStatus.TAKEN_BACK, null);
        theSender(acting, StepKind.INTERSTATE_TAKEN_BACK, NoticeKind.OTHER_STATE_TOOK_BACK);
        return id;
    }

    private void end(Acting acting, InterstateStatus status, @Nullable EndReason why) {
        change(
                acting,
                "status = ?, reason = ?, answered_at = COALESCE(answered_at, ?), ended_at = ?, look_at = NULL",
                status,
                why,
                clock.instant(),
                clock.instant());
    }

    private void change(Acting acting, String set, @Nullable Object... values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = acting.held().id();
        database.run("UPDATE interstate_referral SET " + set + ", version = version + 1 WHERE id = ?", all);
    }

    /** What the other state did is told at the sender's post, in whose case it is a step of nobody here. */
    private void theReceiver(Acting acting, StepKind kind) {
        Held held = acting.held();
        audit.actOfPost(current.account(), acting.by().post(), kind.name(), held.id());
        steps.write(Step.byPlatform(held.caseFile(), kind, posts.find(held.fromPost()).orElseThrow().asSeat())
                .about(held.id())
                .telling(held.fromPost()));
    }

    private void theSender(Acting acting, StepKind kind, NoticeKind notice) {
        Held held = acting.held();
        steps.write(Step.of(held.caseFile(), kind, acting.by(), current.account()).about(held.id()));
        inTheirCase(held, kind, posts.find(held.toPost()).orElseThrow().asSeat(), null);
        notices.tell(held.toPost(), notice, held.id());
    }

    private void inTheirCase(Held held, StepKind kind, HeldPost at, @Nullable UUID account) {
        UUID theirs = held.theirCase();
        if (theirs != null) {
            steps.write((account == null ? Step.byPlatform(theirs, kind, at) : Step.of(theirs, kind, at, account))
                    .about(held.id()));
        }
    }

    /** What is changed, and through which post. */
    private record Acting(Held held, HeldPost by) {}

    /** Of an officer with several posts the one that was asked or that asked acts; of a vacant one whoever answers for it. */
    private Acting require(UUID id, Function<Held, UUID> side) {
        Viewer viewer = current.forChange();
        Held held = database.find(
                        Held::of, "SELECT " + Held.COLUMNS + " FROM interstate_referral WHERE id = ? FOR UPDATE", id)
                .filter(each -> viewer.workingPosts().contains(side.apply(each)))
                .filter(each -> !kernel.isShutOut(viewer, each.caseFile()))
                .orElseThrow(JointActs::notFound);
        return new Acting(
                held, viewer.holding(side.apply(held)).orElseGet(() -> viewer.posts().getFirst()));
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Referral", "रेफरल"));
    }
}

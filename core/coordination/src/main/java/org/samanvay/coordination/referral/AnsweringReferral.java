package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.StoredReferrals.Found;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.Text;

/** What the receiver answers, and the sender's withdrawal. A vacant post is answered for by the post it reports to. */
@ApplicationScoped
class AnsweringReferral {
    private static final int LONGEST_NOTE = 2000;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private StoredReferrals stored;

    @Inject
    private Receivers receivers;

    @Inject
    private BasisReferences references;

    @Inject
    private DataSet dataSet;

    @Inject
    private Persons persons;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReferralMoved> moved;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID receive(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_RECEIVED, referral -> referral.receive(clock.instant()));
    }

    UUID acknowledge(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_ACKNOWLEDGED, referral -> referral.acknowledge(clock.instant()));
    }

    /** Refuses what acknowledging would refuse, and writes nothing. */
    Referral checkAcknowledging(UUID id, int version) {
        Acting acting = require(id, version, Referral::toPost);
        acting.referral().acknowledge(clock.instant());
        return acting.referral();
    }

    /** Refuses what redirecting would refuse, and writes nothing. */
    void checkRedirecting(UUID id, int version, String toPost) {
        Acting acting = require(id, version, Referral::toPost);
        onward(acting, toPost, EndReason.BETTER_SERVED_ELSEWHERE);
    }

    UUID accept(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_ACCEPTED, referral -> referral.accept(clock.instant()));
    }

    UUID start(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_STARTED, Referral::start);
    }

    UUID decline(UUID id, int version, EndReason why) {
        Acting acting = require(id, version, Referral::toPost);
        acting.referral().decline(why, clock.instant());
        return left(acting, StepKind.REFERRAL_DECLINED, why);
    }

    UUID giveBack(UUID id, int version, EndReason why) {
        Acting acting = require(id, version, Referral::toPost);
        acting.referral().giveBack(why, clock.instant());
        return left(acting, StepKind.REFERRAL_RETURNED, why);
    }

    UUID complete(UUID id, int version, Outcome outcome, @Nullable String note) {
        Acting acting = require(id, version, Referral::toPost);
        Referral referral = acting.referral();
        referral.complete(outcome, sealed(acting, note), clock.instant());
        stored.save(referral);
        tell(acting, answering(acting, StepKind.REFERRAL_DONE).detail(outcome.name()), ReferralStatus.DONE);
        return id;
    }

    /** Ends here, and goes on as a new referral of the same sender to the other post. */
    UUID redirect(UUID id, int version, String toPost, EndReason why) {
        Acting acting = require(id, version, Referral::toPost);
        Referral referral = acting.referral();
        Referral onward = onward(acting, toPost, why);
        references.copy(referral, onward);
        entities.persist(onward);
        dataSet.copy(referral.id(), onward.id());
        receivers.letIn(referral.caseFile(), onward.toPost());
        stored.save(referral);
        leave(referral);
        steps.together(() -> {
            steps.write(Step.of(referral.caseFile(), StepKind.REFERRAL_SENT, acting.by(), current.account())
                    .about(onward.id())
                    .with(onward.toDepartment())
                    .detail(referral.service())
                    .telling(onward.toPost()));
            steps.write(answering(acting, StepKind.REFERRAL_REDIRECTED).detail(why.name()));
            moved.fire(ReferralMoved.of(onward, acting.access().state(), ReferralStatus.SENT, acting.by()));
        });
        return id;
    }

    /** What it would go on as; nothing is written. */
    private Referral onward(Acting acting, String toPost, EndReason why) {
        Referral referral = acting.referral();
        PostCard other = receivers.require(acting.access(), "toPost", toPost, referral.toPost());
        return referral.redirect(other, receivers.service(other, referral.service()), why, clock.instant());
    }

    /** The sender takes it back. */
    UUID withdraw(UUID id, int version, EndReason why) {
        Acting acting = require(id, version, Referral::fromPost);
        Referral referral = acting.referral();
        referral.withdraw(why, clock.instant());
        stored.save(referral);
        leave(referral);
        steps.write(Step.of(referral.caseFile(), StepKind.REFERRAL_WITHDRAWN, acting.by(), current.account())
                .about(id)
                .with(referral.toDepartment())
                .detail(why.name())
                .telling(referral.toPost()));
        return id;
    }

    private UUID answer(UUID id, int version, StepKind kind, Consumer<Referral> change) {
        Acting acting = require(id, version, Referral::toPost);
        change.accept(acting.referral());
        stored.save(acting.referral());
        tell(acting, answering(acting, kind), acting.referral().status());
        return id;
    }

    private void tell(Acting acting, Step step, ReferralStatus status) {
        steps.together(() -> {
            steps.write(step);
            moved.fire(ReferralMoved.of(acting.referral(), acting.access().state(), status, acting.by()));
        });
    }

    private UUID left(Acting acting, StepKind kind, EndReason why) {
        stored.save(acting.referral());
        leave(acting.referral());
        tell(acting, answering(acting, kind).detail(why.name()), acting.referral().status());
        return acting.referral().id();
    }

    private Step answering(Acting acting, StepKind kind) {
        Referral referral = acting.referral();
        return Step.of(referral.caseFile(), kind, acting.by(), current.account())
                .about(referral.id())
                .with(referral.fromDepartment())
                .telling(referral.fromPost());
    }

    /** What is answered, and through which post. */
    private record Acting(Referral referral, CaseAccess access, HeldPost by) {}

    /** Of an officer with several posts in the case the one that was asked or that asked acts. */
    private Acting require(UUID id, int version, Function<Referral, UUID> side) {
        Viewer viewer = current.forChange();
        Found found = stored.find(viewer, id)
                .filter(each -> viewer.workingPosts().contains(side.apply(each.referral())))
                .orElseThrow(AnsweringReferral::notFound);
        Referral referral = found.referral();
        CaseAccess access = found.access() == null ? kernel.require(viewer, referral.caseFile()) : found.access();
        HeldPost anyOfThem = kernel.acting(viewer, access);
        referral.requireVersion(version);
        return new Acting(referral, access, viewer.holding(side.apply(referral)).orElse(anyOfThem));
    }

    /** The receiver's part in the case ends, unless it has another one. */
    private void leave(Referral referral) {
        receivers.letOut(referral.caseFile(), referral.toPost());
    }

    /** It goes to the sender's department: without a name, a number or an address. */
    private byte @Nullable [] sealed(Acting acting, @Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        Referral referral = acting.referral();
        return persons.requireKey(referral.person())
                .seal(noteOf(referral.id()), texts.checked(acting.access(), "note", note, LONGEST_NOTE));
    }

    static Place noteOf(UUID referral) {
        return new Place("referral", "sealed_note", referral, 0);
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Referral", "रेफरल"));
    }
}

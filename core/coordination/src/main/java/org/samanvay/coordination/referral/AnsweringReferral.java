package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
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
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
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
    private Receivers receivers;

    @Inject
    private BasisReferences references;

    @Inject
    private DataSet dataSet;

    @Inject
    private Persons persons;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID receive(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_RECEIVED, null, (referral, by) -> referral.receive(clock.instant()));
    }

    UUID acknowledge(UUID id, int version) {
        return answer(
                id, version, StepKind.REFERRAL_ACKNOWLEDGED, null, (referral, by) -> referral.acknowledge(clock.instant()));
    }

    UUID accept(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_ACCEPTED, null, (referral, by) -> referral.accept(clock.instant()));
    }

    UUID start(UUID id, int version) {
        return answer(id, version, StepKind.REFERRAL_STARTED, null, (referral, by) -> referral.start());
    }

    UUID decline(UUID id, int version, EndReason why) {
        return answer(id, version, StepKind.REFERRAL_DECLINED, why.name(), (referral, by) -> {
            referral.decline(why, clock.instant());
            leave(referral);
        });
    }

    UUID giveBack(UUID id, int version, EndReason why) {
        return answer(id, version, StepKind.REFERRAL_RETURNED, why.name(), (referral, by) -> {
            referral.giveBack(why, clock.instant());
            leave(referral);
        });
    }

    UUID complete(UUID id, int version, Outcome outcome, @Nullable String note) {
        return answer(
                id,
                version,
                StepKind.REFERRAL_DONE,
                outcome.name(),
                (referral, by) -> referral.complete(outcome, sealed(referral, note), clock.instant()));
    }

    /** Ends here, and goes on as a new referral of the same sender to the other post. */
    UUID redirect(UUID id, int version, String toPost, EndReason why) {
        return answer(id, version, StepKind.REFERRAL_REDIRECTED, why.name(), (referral, by) -> {
            CaseAccess access = kernel.require(current.get(), referral.caseFile());
            PostCard other = receivers.require(access, "toPost", toPost, referral.toPost());
            Referral onward =
                    referral.redirect(other, receivers.service(other, referral.service()), why, clock.instant());
            references.copy(referral, onward);
            entities.persist(onward);
            dataSet.copy(referral.id(), onward.id());
            receivers.letIn(referral.caseFile(), other.id());
            leave(referral);
            steps.write(Step.of(referral.caseFile(), StepKind.REFERRAL_SENT, by, current.account())
                    .about(onward.id())
                    .with(other.department())
                    .detail(referral.service())
                    .telling(other.id()));
        });
    }

    /** The sender takes it back. */
    UUID withdraw(UUID id, int version, EndReason why) {
        Referral referral = require(id, Referral::fromPost);
        HeldPost by = acting(referral, referral.fromPost());
        referral.requireVersion(version);
        referral.withdraw(why, clock.instant());
        leave(referral);
        steps.write(Step.of(referral.caseFile(), StepKind.REFERRAL_WITHDRAWN, by, current.account())
                .about(id)
                .with(referral.toDepartment())
                .detail(why.name())
                .telling(referral.toPost()));
        return id;
    }

    private UUID answer(
            UUID id, int version, StepKind kind, @Nullable String detail, BiConsumer<Referral, HeldPost> change) {
        Referral referral = require(id, Referral::toPost);
        HeldPost by = acting(referral, referral.toPost());
        referral.requireVersion(version);
        change.accept(referral, by);
        Step step = Step.of(referral.caseFile(), kind, by, current.account())
                .about(id)
                .with(referral.fromDepartment())
                .telling(referral.fromPost());
        steps.write(detail == null ? step : step.detail(detail));
        return id;
    }

    private Referral require(UUID id, Function<Referral, UUID> side) {
        Viewer viewer = current.forChange();
        Referral referral = entities.find(Referral.class, id);
        if (referral == null || !viewer.workingPosts().contains(side.apply(referral))) {
            throw notFound();
        }
        return referral;
    }

    /** Of an officer with several posts in the case the one that was asked or that asked. */
    private HeldPost acting(Referral referral, UUID side) {
        HeldPost anyOfThem = kernel.acting(current.get(), referral.caseFile());
        return current.get().holding(side).orElse(anyOfThem);
    }

    /** The receiver's part in the case ends, unless it has another one. */
    private void leave(Referral referral) {
        receivers.letOut(referral.caseFile(), referral.toPost());
    }

    private byte @Nullable [] sealed(Referral referral, @Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.length() > LONGEST_NOTE) {
            throw CommonProblem.invalidArgument(
                    "note", "At most " + LONGEST_NOTE + " characters", "अधिकतम " + LONGEST_NOTE + " वर्ण");
        }
        return persons.requireKey(referral.person()).seal(noteOf(referral.id()), note.strip());
    }

    static Place noteOf(UUID referral) {
        return new Place("referral", "sealed_note", referral, 0);
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Referral", "रेफरल"));
    }
}

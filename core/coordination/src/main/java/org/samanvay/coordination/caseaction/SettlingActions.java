package org.samanvay.coordination.caseaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.meeting.DecisionStatus;
import org.samanvay.coordination.meeting.Evidence;
import org.samanvay.coordination.meeting.SendBackReason;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Brings an action to its end: its owner reports, somebody else looks at the evidence or sends it back. */
@ApplicationScoped
class SettlingActions {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private CaseActions actions;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<ActionAccess> accesses;

    /** An action as it is stored. */
    private record Stored(
            UUID id,
            UUID caseFile,
            UUID person,
            ActionSource kind,
            UUID source,
            UUID owner,
            UUID maker,
            DecisionStatus status,
            @Nullable UUID reporter) {}

    /** What she did not want is over at once; else somebody looks at it. */
    UUID report(UUID id, int version, ActionReport report) {
        Viewer viewer = current.forChange();
        Stored action = locked(id, version, DecisionStatus.OPEN);
        if (!viewer.workingPosts().contains(action.owner())) {
            throw CommonProblem.notAllowed(
                    "Only the post that owns the action reports it", "कार्य की आख्या केवल उत्तरदायी पद देता है");
        }
        String result = result(kernel.require(viewer, action.caseFile()), report);
        boolean declined = report.outcome() == ActionOutcome.SHE_DECLINED;
        Instant now = clock.instant();
        database.run(
                "UPDATE case_action SET status = ?, outcome = ?, sealed_result = ?, reported_at = ?, reported_by = ?,"
                        + " version = version + 1 WHERE id = ?",
                declined ? DecisionStatus.CLOSED : DecisionStatus.REPORTED,
                report.outcome(),
                result == null
                        ? null
                        : persons.requireKey(action.person()).seal(CaseActions.resultOf(id), result),
                now,
                viewer.account(),
                id);
        tell(action, StepKind.CASE_ACTION_REPORTED, acting(viewer, action), action.maker());
        return id;
    }


    private @Nullable String result(CaseAccess access, ActionReport report) {
        return switch (report.outcome()) {
            case SHE_DECLINED -> null;
            case DROPPED -> throw CommonProblem.invalidArgument(
                    "report.outcome", "Only a new version of the plan drops an item", "कार्य केवल योजना का नया संस्करण हटाता है");
            case NOT_POSSIBLE -> texts.checked(access, "report.reason", report.reason(), MakingActions.LONGEST);
            case DONE -> {
                Evidence evidence = report.evidence();
                if (evidence == null) {
                    throw CommonProblem.invalidArgument(
                            "report.evidence", "Say where the evidence is held", "साक्ष्य कहाँ रखा है, बताएँ");
                }
                yield String.join(
                        ", ",
                        texts.checked(access, "report.evidence.heldAt", evidence.heldAt(), 160),
                        texts.checked(access, "report.evidence.register", evidence.register(), 80),
                        texts.checked(access, "report.evidence.number", evidence.number(), 80));
            }
        };
    }

    UUID verify(UUID id, int version) {
        Stored action = locked(id, version, DecisionStatus.REPORTED);
        HeldPost by = reviewing(action);
        database.run(
                "UPDATE case_action SET status = 'CLOSED', verified_at = ?, verified_by = ?, verified_by_post = ?,"
                        + " version = version + 1 WHERE id = ?",
                clock.instant(),
                current.account(),
                by.post(),
                id);
        tell(action, StepKind.CASE_ACTION_VERIFIED, by, action.owner());
        return id;
    }

    /** It is open again; its time stays. */
    UUID sendBack(UUID id, int version, SendBackReason reason) {
        Stored action = locked(id, version, DecisionStatus.REPORTED);
        HeldPost by = reviewing(action);
        database.run(
                "UPDATE case_action SET status = 'OPEN', outcome = NULL, sent_back = sent_back + 1, sent_back_reason = ?,"
                        + " version = version + 1 WHERE id = ?",
                reason,
                id);
        tell(action, StepKind.CASE_ACTION_SENT_BACK, by, action.owner());
        return id;
    }

    CaseActionView require(UUID id) {
        Stored action = stored(id, "");
        boolean all = readsAll(action);
        return actions.read("a.id = ?", List.of(id), source -> all).getFirst();
    }

    private HeldPost reviewing(Stored action) {
        Viewer viewer = current.get();
        boolean own = viewer.workingPosts().contains(action.owner()) || viewer.account().equals(action.reporter());
        if (own || !readsAll(action)) {
            throw CommonProblem.notAllowed(
                    "Somebody other than who did it looks at the evidence",
                    "साक्ष्य का सत्यापन कार्य करने वाले से भिन्न अधिकारी करता है");
        }
        return acting(viewer, action);
    }

    private HeldPost acting(Viewer viewer, Stored action) {
        return viewer.holding(action.owner()).orElseGet(() -> kernel.acting(viewer, action.caseFile()));
    }

    private void tell(Stored action, StepKind kind, HeldPost by, UUID told) {
        steps.write(Step.of(action.caseFile(), kind, by, current.account())
                .about(action.id())
                .detail(action.kind().name())
                .telling(told));
    }

    private Stored locked(UUID id, int version, DecisionStatus expected) {
        current.forChange();
        Stored action = stored(id, " FOR UPDATE");
        int now = database.find(row -> row.number(1), "SELECT version FROM case_action WHERE id = ?", id)
                .orElseThrow(SettlingActions::notFound);
        if (now != version) {
            throw CommonProblem.versionConflict(now);
        }
        if (action.status() != expected) {
            throw CommonProblem.wrongStatus(Text.of("The action", "कार्य"), action.status());
        }
        return action;
    }

    /** Where the case is the caller's, and it owns the action or may read its source; else it does not exist. */
    private Stored stored(UUID id, String lock) {
        Stored action = database.find(
                        row -> new Stored(
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                ActionSource.valueOf(row.text(4)),
                                row.uuid(5),
                                row.uuid(6),
                                row.uuid(7),
                                DecisionStatus.valueOf(row.text(8)),
                                row.findUuid(9)),
                        "SELECT id, case_file, person, source_kind, source, owner_post, made_by_post, status, reported_by"
                                + " FROM case_action WHERE id = ?" + lock,
                        id)
                .orElseThrow(SettlingActions::notFound);
        Viewer viewer = current.get();
        boolean known = !kernel.find(viewer, List.of(action.caseFile())).isEmpty()
                && (viewer.workingPosts().contains(action.owner()) || readsAll(action));
        if (!known) {
            throw notFound();
        }
        return action;
    }

    private boolean readsAll(Stored action) {
        return accesses.stream()
                .filter(access -> access.covers(action.kind()))
                .anyMatch(access -> access.readsAll(action.source(), current.get().workingPosts()));
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Action", "कार्य"));
    }
}

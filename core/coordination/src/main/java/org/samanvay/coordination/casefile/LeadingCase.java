package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** What only the owner of a case does: transfer, close, reopen. Restricting it is {@link Restricting}'s. */
@ApplicationScoped
class LeadingCase {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Confidence confidence;

    @Inject
    private CaseFiles cases;

    @Inject
    private Participations participations;

    @Inject
    private HandingOn handing;

    @Inject
    private Interests interests;

    @Inject
    private Posts posts;

    @Inject
    private Enabling enabling;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Event<CaseMoved> moved;

    @Inject
    @Any
    private Instance<ClosingPart> parts;

    /**
     * What lies open at the old owner goes along where the new one is of its department; another department's law is not
     * its own. The old owner keeps taking part.
     */
    UUID transfer(UUID id, int version, String toPost) {
        transferred(id, version, toPost);
        return id;
    }

    /** The same within the department, and the old owner takes part no more: it sees how the case stands. */
    UUID give(UUID id, int version, String toPost) {
        Transferred done = transferred(id, version, toPost);
        if (!done.within()) {
            throw CommonProblem.invalidArgument(
                    "toPost", "Only within a department is a case given away wholly", "केवल विभाग के भीतर ही प्रकरण पूर्णतः दिया जाता है");
        }
        interests.keepStatus(id, done.from(), done.to());
        return id;
    }

    /**
     * From which post to which.
     *
     * @param within whether both are of one department
     */
    private record Transferred(UUID from, UUID to, boolean within) {}

    private Transferred transferred(UUID id, int version, String toPost) {
        CaseAccess access = kernel.require(current.forChange(), id);
        CaseFile caseFile = owned(access, version);
        PostCard to = posts.find(Ids.parse("toPost", toPost))
                .filter(post -> post.state() == access.state())
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Post", "पद")));
        enabling.requireEnabled(access.state(), to.department());
        participations.requireNotExcluded(id, to);
        HeldPost by = kernel.acting(current.get(), access);
        UUID from = caseFile.ownerPost();
        caseFile.transferTo(to.id());
        boolean within = to.department().equals(access.ownerDepartment()) && !to.id().equals(from);
        if (within) {
            handing.move(id, to.department(), from, to.id());
        } else {
            participations.add(id, to.id());
            participations.nameIfRestricted(id, to.id());
        }
        steps.write(Step.of(id, StepKind.CASE_TRANSFERRED, by, current.account())
                .about(to.id())
                .with(to.department())
                .telling(to.id()));
        return new Transferred(from, to.id(), within);
    }

    /** @param closing null: with nothing to say */
    UUID close(UUID id, int version, CloseReason reason, @Nullable CaseClosing closing) {
        CaseAccess access = kernel.require(current.forChange(), id);
        CaseFile caseFile = owned(access, version);
        requireNoOpenReferral(access);
        caseFile.close(reason, clock.instant());
        HeldPost by = kernel.acting(current.get(), access);
        CaseClosing said = closing == null ? CaseClosing.NOTHING : closing;
        steps.together(() -> {
            parts.forEach(part -> part.close(access, by, reason, said));
            steps.write(Step.of(id, StepKind.CASE_CLOSED, by, current.account()).detail(reason.name()));
            moved.fire(new CaseMoved(id, access.state(), CaseStatus.CLOSED, clock.instant(), by));
        });
        return id;
    }

    UUID reopen(UUID id, int version, CloseReason reason) {
        CaseAccess access = kernel.require(current.forChange(), id);
        CaseFile caseFile = owned(access, version);
        caseFile.reopen();
        HeldPost by = kernel.acting(current.get(), access);
        parts.forEach(part -> part.reopen(access, by));
        steps.write(Step.of(id, StepKind.CASE_REOPENED, by, current.account()).detail(reason.name()));
        return id;
    }

    /** The case for a change that only its owner makes. */
    CaseFile owned(CaseAccess access, int version) {
        CaseFile caseFile = cases.require(access.caseFile());
        if (!access.seats().containsKey(caseFile.ownerPost())) {
            throw new Problem(
                    CaseProblem.NOT_THE_OWNER,
                    Text.of("Only the post that owns the case does this", "यह केवल प्रकरण का स्वामी पद कर सकता है"));
        }
        caseFile.requireVersion(version);
        return caseFile;
    }

    /** Only what the owner may know of holds the case open: a refusal would tell that somebody was asked in confidence. */
    private void requireNoOpenReferral(CaseAccess access) {
        SqlCondition known = confidence.known(List.of(access));
        int open = database.find(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM referral r WHERE r.case_file = ? AND r.status IN ('SENT', 'RECEIVED',"
                                + " 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS') AND " + known.sql(),
                        known.around(List.of(access.caseFile()), List.of()))
                .orElse(0);
        if (open > 0) {
            throw new Problem(
                    CaseProblem.REFERRALS_OPEN,
                    Text.of(open + " referrals are still open", open + " रेफरल अभी खुले हैं"),
                    Map.of("open", open));
        }
    }
}

package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.openitem.AllOpenItems;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** A department's part in a case goes from one of its posts to another, with all that lies open there. */
@ApplicationScoped
class HandingOn {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Participations participations;

    @Inject
    private Interests interests;

    @Inject
    private Posts posts;

    @Inject
    private Steps steps;

    @Inject
    private AllOpenItems open;

    UUID handOn(UUID id, String fromPost, String toPost) {
        Viewer viewer = current.forChange();
        CaseAccess access = kernel.require(viewer, id);
        UUID from = Ids.parse("fromPost", fromPost);
        if (!access.seats().containsKey(from) || !viewer.workingPosts().contains(from)) {
            throw CommonProblem.notFound(Text.of("Post", "पद"));
        }
        CaseFile caseFile = cases.require(id);
        caseFile.requireOpen();
        if (caseFile.ownerPost().equals(from)) {
            throw new Problem(
                    CaseProblem.OWNS_THE_CASE,
                    Text.of("This post owns the case; it transfers the whole of it", "यह पद प्रकरण का स्वामी है; पूरा प्रकरण अंतरित होगा"));
        }
        String department = String.valueOf(access.seats().get(from));
        PostCard to = posts.find(Ids.parse("toPost", toPost))
                .filter(post -> post.state() == access.state() && post.department().equals(department))
                .filter(post -> !post.id().equals(from))
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "toPost", "Another post of the same department and state", "उसी विभाग एवं राज्य का कोई अन्य पद"));
        participations.requireNotExcluded(id, to);
        HeldPost by = viewer.holding(from).orElseGet(() -> kernel.acting(viewer, access));
        move(id, department, from, to.id());
        interests.keepStatus(id, from, to.id());
        steps.write(Step.of(id, StepKind.PART_TRANSFERRED, by, current.account())
                .about(to.id())
                .with(department)
                .telling(to.id()));
        return id;
    }

    /** The receiving post takes part from now on, and each feature moves what it keeps open there. */
    void move(UUID id, String department, UUID from, UUID to) {
        participations.add(id, to);
        participations.nameIfRestricted(id, to);
        open.move(new PartMoved(id, department, from, to));
    }
}

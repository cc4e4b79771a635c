package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;

/** The level above decides, with a reason; once. */
@ApplicationScoped
class DecidingGrievance {
    private static final int LONGEST_REASON = 1000;

    @Inject
    private CurrentViewer current;

    @Inject
    private Grievances grievances;

    @Inject
    private Persons persons;

    @Inject
    private FreeText freeText;

    @Inject
    private CaseText caseText;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private record Parties(UUID caseFile, UUID person, UUID toPost, @Nullable UUID openedBy) {}

    UUID decide(UUID id, int version, GrievanceDecision decision, String reason) {
        Viewer viewer = current.forChange();
        GrievanceView found = grievances.require(id);
        Parties parties = database.find(
                        row -> new Parties(row.uuid(1), row.uuid(2), row.uuid(3), row.findUuid(4)),
                        "SELECT case_file, person, to_post, opened_by_post FROM grievance WHERE id = ?",
                        id)
                .orElseThrow(Grievances::notFound);
        if (!viewer.workingPosts().contains(parties.toPost())) {
            throw CommonProblem.notAllowed(
                    "The post before which it lies decides it", "जिस पद के समक्ष शिकायत है वही निर्णय करेगा");
        }
        if (found.version() != version) {
            throw CommonProblem.versionConflict(found.version());
        }
        GrievanceDecision before = found.decision();
        if (before != null) {
            throw CommonProblem.wrongStatus(before.name(), "It is decided already", "निर्णय पहले हो चुका है");
        }
        String words = checked(viewer, parties.caseFile(), reason);
        UUID by = viewer.holding(parties.toPost()).map(HeldPost::post).orElse(viewer.posts().getFirst().post());
        Instant now = clock.instant();
        int written = database.run(
                "UPDATE grievance SET decision = ?, decided_at = ?, decided_by_post = ?, decided_by = ?, sealed_reason = ?,"
                        + " look_at = NULL, version = version + 1 WHERE id = ? AND version = ?",
                decision,
                now,
                by,
                current.account(),
                persons.requireKey(parties.person()).seal(Grievances.reasonOf(id), words),
                id,
                version);
        if (written == 0) {
            throw CommonProblem.versionConflict(version + 1);
        }
        Stream.ofNullable(parties.openedBy())
                .forEach(post -> notices.tell(post, NoticeKind.GRIEVANCE_DECIDED, id));
        audit.actOfPost(current.account(), by, "GRIEVANCE_DECIDED", id);
        return id;
    }

    /** Against the names of the case as well, where the post above takes part in it; what it may not know is not compared. */
    private String checked(Viewer viewer, UUID caseFile, String reason) {
        CaseAccess access = kernel.find(viewer, List.of(caseFile)).get(caseFile);
        return access == null
                ? freeText.checked("reason", reason, LONGEST_REASON)
                : caseText.checked(access, "reason", reason, LONGEST_REASON);
    }
}

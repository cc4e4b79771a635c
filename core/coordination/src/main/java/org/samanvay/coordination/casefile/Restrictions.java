package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Who sees a restricted case, for those who do. Who was asked in confidence is told to the two parties alone, here too. */
@ApplicationScoped
public class Restrictions {
    private static final String STEP = "SELECT l.at, l.post, l.detail FROM timeline l WHERE l.case_file = ? AND ";

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private KnownParticipants participants;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Audit audit;

    /** Absent where the case is open to all who take part. Reading it is recorded. */
    public Optional<RestrictionView> read(UUID caseFile) {
        Viewer viewer = current.looking();
        CaseAccess access = kernel.require(viewer, caseFile);
        audit.namedPostsRead(viewer.account(), access.seats().keySet().iterator().next(), caseFile);
        return isRestricted(caseFile) ? Optional.of(view(access)) : Optional.empty();
    }

    /**
     * The posts that the restriction names, as far as the caller may know: those that take part, and the nodal post of the
     * leading one's district, which sees the case without.
     */
    Set<UUID> named(CaseAccess access) {
        return named(access, participants.of(access));
    }

    private Set<UUID> named(CaseAccess access, Set<UUID> known) {
        Set<UUID> named = new LinkedHashSet<>();
        database.list(
                row -> known.contains(row.uuid(1)) || row.flag(2) ? named.add(row.uuid(1)) : false,
                "SELECT n.post, p.nodal AND o.level = 'DISTRICT' AND o.department = owner_o.department AND o.district ="
                        + " owner_o.district FROM named_post n JOIN case_file c ON c.id = n.case_file JOIN post owner ON"
                        + " owner.id = c.owner_post JOIN office owner_o ON owner_o.id = owner.office JOIN post p ON p.id ="
                        + " n.post JOIN office o ON o.id = p.office WHERE n.case_file = ? ORDER BY p.code",
                access.caseFile());
        return named;
    }

    private boolean isRestricted(UUID caseFile) {
        return database.find(row -> row.flag(1), "SELECT restricted FROM case_file WHERE id = ?", caseFile)
                .orElse(false);
    }

    private RestrictionView view(CaseAccess access) {
        Set<UUID> shutOut = new LinkedHashSet<>(participants.of(access));
        Set<UUID> named = named(access, shutOut);
        shutOut.removeAll(named);
        Done began = last(access.caseFile(), "l.kind IN ('CASE_OPENED', 'CASE_RESTRICTED')").orElseThrow();
        Optional<Done> changed = last(access.caseFile(), "l.kind = 'CASE_RESTRICTION_CHANGED'")
                .filter(done -> !done.at.isBefore(began.at));
        Set<UUID> all = new LinkedHashSet<>(named);
        all.addAll(shutOut);
        all.add(began.post);
        changed.ifPresent(done -> all.add(done.post));
        Map<UUID, PostGlance> glances = glances(all);
        return new RestrictionView(
                access.caseFile(),
                began.at,
                glances.get(began.post).withoutName(),
                began.reason,
                changed.map(done -> done.told(glances)).orElse(null),
                named.stream().map(glances::get).toList(),
                shutOut.stream().map(glances::get).toList());
    }

    private Map<UUID, PostGlance> glances(Set<UUID> ids) {
        OfficesTold told = hidden.forCaller();
        Map<UUID, PostGlance> glances = new HashMap<>();
        posts.findAll(ids).forEach((id, card) -> glances.put(id, PostGlance.of(card, told)));
        return glances;
    }

    private Optional<Done> last(UUID caseFile, String kind) {
        return database.find(Done::of, STEP + kind + " ORDER BY l.id DESC LIMIT 1", caseFile);
    }

    /** @param reason none where the case was restricted when it was opened, or none was asked for */
    private record Done(Instant at, UUID post, @Nullable RestrictionReason reason) {
        static Done of(Row row) {
            @Nullable String detail = row.findText(3);
            return new Done(
                    row.instant(1),
                    row.uuid(2),
                    detail == null ? null : RestrictionReason.valueOf(detail));
        }

        RestrictionView.Change told(Map<UUID, PostGlance> glances) {
            return new RestrictionView.Change(at, glances.get(post).withoutName(), reason);
        }
    }
}

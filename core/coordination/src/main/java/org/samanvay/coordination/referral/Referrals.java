package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.PersonKeys;

/** Reading referrals: of cases, and of a post's inbox and outbox. The number of statements does not grow with the list. */
@ApplicationScoped
public class Referrals {
    @Inject
    private Database database;

    @Inject
    private Posts posts;

    @Inject
    private PersonKeys keys;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Audit audit;

    /** Which side of a referral a list is about. */
    enum Side {
        INBOX("to_post"),
        OUTBOX("from_post");

        private final String column;

        Side(String column) {
            this.column = column;
        }
    }

    /** Of each case the referrals, newest first: one statement for them and one for their posts. */
    public Map<UUID, List<ReferralView>> of(Map<UUID, CaseAccess> accesses, Set<ReferralStatus> statuses, Page page) {
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(statuses);
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        List<ReferralRow> rows = database.list(
                ReferralRow::of,
                "SELECT " + ReferralRow.COLUMNS + " FROM (SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.case_file ORDER BY r.id DESC)"
                        + " place FROM referral r WHERE r.case_file IN " + Database.places(accesses.size())
                        + (statuses.isEmpty() ? "" : " AND r.status IN " + Database.places(statuses.size()))
                        + (page.after().isPresent() ? " AND r.id < ?" : "")
                        + ") r " + ReferralRow.JOINS + " WHERE r.place <= ? ORDER BY r.id DESC",
                parameters.toArray());
        Map<UUID, List<ReferralView>> byCase = new HashMap<>();
        shown(rows, accesses).forEach(view -> byCase.computeIfAbsent(view.caseFile(), none -> new ArrayList<>()).add(view));
        return byCase;
    }

    /**
     * A page of what lies at the caller's posts, or at one of them; what a vacant post below should do lies here too.
     *
     * @param post null: all posts through which the caller works
     */
    List<ReferralView> at(Side side, @Nullable UUID post, Set<ReferralStatus> statuses, Page page) {
        Viewer viewer = current.get();
        Collection<UUID> working = viewer.workingPosts();
        Collection<UUID> asked = post == null ? working : working.stream().filter(post::equals).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(asked);
        before.addAll(statuses);
        page.after().ifPresent(before::add);
        List<ReferralRow> rows = database.list(
                ReferralRow::of,
                "SELECT " + ReferralRow.COLUMNS + " FROM referral r " + ReferralRow.JOINS + " WHERE r." + side.column + " IN "
                        + Database.places(asked.size())
                        + (statuses.isEmpty() ? "" : " AND r.status IN " + Database.places(statuses.size()))
                        + (page.after().isPresent() ? " AND r.id < ?" : "")
                        + " AND " + visible.sql() + " ORDER BY r.id DESC LIMIT ?",
                visible.around(before, List.of(page.limit())));
        audit.referralsListed(viewer.account(), rows.size());
        return shown(rows, kernel.find(viewer, rows.stream().map(ReferralRow::caseFile).distinct().toList()));
    }

    /** One referral; every reading of it leaves a row in the audit. */
    ReferralView require(UUID id) {
        List<ReferralRow> rows = database.list(
                ReferralRow::of,
                "SELECT " + ReferralRow.COLUMNS + " FROM referral r " + ReferralRow.JOINS + " WHERE r.id = ?",
                id);
        List<UUID> cases = rows.stream().map(ReferralRow::caseFile).toList();
        Map<UUID, CaseAccess> accesses = kernel.find(current.get(), cases);
        ReferralRow found = rows.stream()
                .filter(row -> mayBeShown(row, accesses))
                .findFirst()
                .orElseThrow(AnsweringReferral::notFound);
        audit.referralRead(current.account(), seat(found, accesses.get(found.caseFile())), found.caseFile(), id);
        return shown(List.of(found), accesses).getFirst();
    }

    /** Through which post it is read; one that left the case reads what it was asked itself. */
    private static UUID seat(ReferralRow row, @Nullable CaseAccess access) {
        return access == null ? row.toPost() : access.seats().keySet().iterator().next();
    }

    /** A post that declined takes no more part in the case, but still sees that it was asked and what it answered. */
    private boolean mayBeShown(ReferralRow row, Map<UUID, CaseAccess> accesses) {
        Viewer viewer = current.get();
        return accesses.containsKey(row.caseFile())
                || (viewer.workingPosts().contains(row.toPost()) && !kernel.isShutOut(viewer, row.caseFile()));
    }

    private List<ReferralView> shown(List<ReferralRow> rows, Map<UUID, CaseAccess> accesses) {
        Map<UUID, PostCard> cards = posts.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.fromPost(), row.toPost()))
                .toList());
        return rows.stream()
                .map(row -> row.seenThrough(accesses.get(row.caseFile()), cards, keys))
                .toList();
    }
}

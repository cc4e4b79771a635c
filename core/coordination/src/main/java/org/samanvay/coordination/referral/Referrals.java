package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.PersonKeys;

/** Reading referrals: of cases, and of a post's inbox and outbox. The number of statements does not grow with the list. */
@ApplicationScoped
public class Referrals {
    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private PersonKeys keys;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Confidence confidence;

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

    /** Of each case the referrals that the caller may know of, with their posts, newest first: one statement for all cases. */
    public Map<UUID, List<ReferralView>> of(Map<UUID, CaseAccess> accesses, Set<ReferralStatus> statuses, Page page) {
        return newest(accesses, statuses, page.after(), page.limit(), ReferralParts.ALL);
    }

    /** Of each case the newest referral that the caller may know of, where there is any: one statement for all cases. */
    public Map<UUID, List<ReferralView>> latest(Map<UUID, CaseAccess> accesses, ReferralParts parts) {
        return newest(accesses, Set.of(), Optional.empty(), 1, parts);
    }

    private Map<UUID, List<ReferralView>> newest(
            Map<UUID, CaseAccess> accesses,
            Set<ReferralStatus> statuses,
            Optional<String> before,
            int limit,
            ReferralParts parts) {
        SqlCondition known = confidence.known(accesses.values());
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(known.parameters());
        parameters.addAll(statuses);
        before.ifPresent(parameters::add);
        parameters.add(limit);
        parameters.addAll(today(parts.sender() ? ReferralRow.DAYS : ReferralRow.DAYS / 2));
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        // The numbered rows carry their keys only: with sealed texts the database would write them to a file.
        List<ReferralRow> rows = database.list(
                row -> ReferralRow.of(row, posts, parts),
                "SELECT " + parts.columns() + " FROM (SELECT r.id, ROW_NUMBER() OVER (PARTITION BY r.case_file ORDER BY r.id"
                        + " DESC) place FROM referral r WHERE r.case_file IN " + Database.places(accesses.size())
                        + " AND " + known.sql()
                        + (statuses.isEmpty() ? "" : " AND r.status IN " + Database.places(statuses.size()))
                        + (before.isPresent() ? " AND r.id < ?" : "")
                        + ") numbered JOIN referral r ON r.id = numbered.id AND numbered.place <= ? " + parts.joins()
                        + " ORDER BY r.id DESC",
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
    Slice<ReferralView> at(Side side, @Nullable UUID post, Set<ReferralStatus> statuses, ReferralOrder order, Page page) {
        Viewer viewer = current.looking();
        Collection<UUID> working = viewer.workingPosts();
        Collection<UUID> asked = post == null ? working : working.stream().filter(post::equals).toList();
        if (asked.isEmpty()) {
            return page.slice(List.of(), view -> view.id().toString());
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(asked);
        before.addAll(statuses);
        String after = page.after().map(cursor -> order.after(cursor, before)).orElse("");
        List<Object> then = new ArrayList<>(List.of(page.limit()));
        then.addAll(today(ReferralRow.DAYS));
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        // The rows are sorted by their keys alone, and only those of the page are read whole.
        List<ReferralRow> rows = database.list(
                row -> ReferralRow.of(row, posts),
                "SELECT " + ReferralRow.COLUMNS + " FROM (SELECT r.id FROM referral r JOIN case_file c ON c.id = r.case_file"
                        + " WHERE r." + side.column + " IN " + Database.places(asked.size())
                        + (statuses.isEmpty() ? "" : " AND r.status IN " + Database.places(statuses.size())) + after
                        + " AND " + visible.sql() + " ORDER BY " + order.sql() + " LIMIT ?) wanted"
                        + " JOIN referral r ON r.id = wanted.id " + ReferralRow.JOINS + " ORDER BY " + order.sql(),
                visible.around(before, then));
        audit.referralsListed(viewer.account(), rows.size());
        Slice<ReferralRow> slice = page.slice(rows, order::cursor);
        Map<UUID, CaseAccess> accesses =
                kernel.find(viewer, slice.nodes().stream().map(ReferralRow::caseFile).distinct().toList());
        return slice.with(shown -> shown(shown, accesses));
    }

    /** One referral, with the seats through which the caller reads it; every reading of it leaves a row in the audit. */
    ReferralView require(UUID id) {
        Viewer viewer = current.looking();
        SqlCondition seats = kernel.seats(viewer);
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(today(ReferralRow.DAYS));
        parameters.addAll(seats.parameters());
        parameters.addAll(visible.parameters());
        parameters.add(id);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<CaseAccess> accesses = new ArrayList<>();
        List<ReferralRow> rows = database.list(
                row -> {
                    if (row.findUuid(ReferralRow.MORE + AccessKernel.SEAT_POST) != null) {
                        accesses.add(AccessKernel.seat(row, ReferralRow.MORE));
                    }
                    return ReferralRow.of(row, posts);
                },
                "SELECT " + ReferralRow.COLUMNS + ", " + AccessKernel.SEAT + " FROM referral r " + ReferralRow.JOINS
                        + " LEFT JOIN participation p ON " + seats.sql() + " AND " + visible.sql()
                        + " JOIN post owner ON owner.id = c.owner_post JOIN office owner_o ON owner_o.id = owner.office WHERE r.id = ?",
                parameters.toArray());
        Map<UUID, CaseAccess> seen = kernel.throughSeats(viewer, accesses);
        ReferralRow found = rows.stream()
                .filter(row -> mayBeShown(row, seen))
                .findFirst()
                .orElseThrow(AnsweringReferral::notFound);
        audit.referralRead(current.account(), seat(found, seen.get(found.caseFile())), found.caseFile(), id);
        return found.seenThrough(seen.get(found.caseFile()), keys, new Siblings<>(List.of(id)));
    }

    private List<Object> today(int times) {
        return Collections.nCopies(times, LocalDate.now(clock));
    }

    /** Several that were just answered, in the order asked for; what of them the caller may not see is as if it were not. */
    List<ReferralView> requireAll(List<UUID> ids) {
        Viewer viewer = current.looking();
        List<Object> parameters = new ArrayList<>(today(ReferralRow.DAYS));
        parameters.addAll(ids);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<ReferralRow> rows = database.list(
                row -> ReferralRow.of(row, posts),
                "SELECT " + ReferralRow.COLUMNS + " FROM referral r " + ReferralRow.JOINS + " WHERE r.id IN "
                        + Database.places(ids.size()),
                parameters.toArray());
        Map<UUID, CaseAccess> accesses =
                kernel.find(viewer, rows.stream().map(ReferralRow::caseFile).distinct().toList());
        List<ReferralRow> seen = rows.stream()
                .filter(row -> mayBeShown(row, accesses))
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
        if (seen.size() < ids.size()) {
            throw AnsweringReferral.notFound();
        }
        audit.referralsListed(viewer.account(), seen.size());
        return shown(seen, accesses);
    }

    /** Through which post it is read; one that left the case reads what it was asked itself. */
    private static UUID seat(ReferralRow row, @Nullable CaseAccess access) {
        return access == null ? row.toPost().id() : access.seats().keySet().iterator().next();
    }

    /** A post that declined takes no more part in the case, but still sees that it was asked and what it answered. */
    private boolean mayBeShown(ReferralRow row, Map<UUID, CaseAccess> accesses) {
        Viewer viewer = current.looking();
        CaseAccess access = accesses.get(row.caseFile());
        return (access != null && confidence.lets(access, row.service(), row.fromDepartment(), row.toDepartment()))
                || (viewer.workingPosts().contains(row.toPost().id()) && !kernel.isShutOut(viewer, row.caseFile()));
    }

    private List<ReferralView> shown(List<ReferralRow> rows, Map<UUID, CaseAccess> accesses) {
        List<ReferralView> shown = new ArrayList<>(rows.size());
        Siblings<UUID> together = new Siblings<>(rows.stream().map(ReferralRow::id).toList());
        for (ReferralRow row : rows) {
            shown.add(row.seenThrough(accesses.get(row.caseFile()), keys, together));
        }
        return shown;
    }
}

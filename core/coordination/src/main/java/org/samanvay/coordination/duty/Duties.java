package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.PersonKeys;

/** Reading duties: of cases, of posts, of the posts below. Two statements for a list, however long it is. */
@ApplicationScoped
class Duties {
    /** Every post that reports to one of the caller's, directly or through others. */
    private static final String BELOW =
            """
            WITH RECURSIVE below (id) AS (
                SELECT p.id FROM post p WHERE p.reports_to IN %s
                UNION
                SELECT p.id FROM post p JOIN below b ON p.reports_to = b.id
            )
            """;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Confidence confidence;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private DutyBook book;

    @Inject
    private LawChecks checks;

    @Inject
    private Audit audit;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    /** Of each case the duties that the caller may know of, newest first. */
    Map<UUID, List<DutyView>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition known = known(accesses);
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(known.parameters());
        page.after().ifPresent(parameters::add);
        parameters.addAll(today());
        parameters.add(page.limit());
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<DutyRow> rows = database.list(
                row -> DutyRow.of(row, posts),
                "SELECT " + DutyRow.COLUMNS + " FROM (SELECT d.*, ROW_NUMBER() OVER (PARTITION BY d.case_file ORDER BY d.id"
                        + " DESC) place FROM duty d WHERE d.case_file IN " + Database.places(accesses.size()) + " AND "
                        + known.sql() + (page.after().isPresent() ? " AND d.id < ?" : "") + ") d" + DutyRow.JOINS
                        + " WHERE d.place <= ? ORDER BY d.id DESC",
                parameters.toArray());
        DutyRow.Reading reading = reading(rows);
        Map<UUID, List<DutyView>> byCase = new HashMap<>();
        rows.forEach(row -> byCase.computeIfAbsent(row.caseFile(), none -> new ArrayList<>())
                .add(row.inCase(accesses.get(row.caseFile()), current.get(), reading)));
        return byCase;
    }

    /**
     * One's own department's; those that one's own act started; of other departments that one knows to take part, what is
     * owed. Rights, courts' dates and private parties' times are nobody else's. What a referral in confidence started is as
     * secret as the referral.
     */
    SqlCondition known(Map<UUID, CaseAccess> accesses) {
        SqlCondition own = Readable.own(accesses.values(), "d.case_file", "d.department")
                .or(Readable.own(accesses.values(), "d.case_file", "d.event_department"));
        SqlCondition let = confidence.known(accesses.values());
        List<Object> parameters = new ArrayList<>(own.parameters());
        parameters.addAll(let.parameters());
        parameters.addAll(let.parameters());
        return new SqlCondition(
                "(" + own.sql() + " OR d.kind IN ('DUTY', 'INDEPENDENT_BODY')"
                        + " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = d.source AND NOT " + let.sql() + ")"
                        + " AND (EXISTS (SELECT 1 FROM referral r WHERE r.case_file = d.case_file"
                        + " AND (r.from_department = d.department OR r.to_department = d.department) AND " + let.sql() + ")"
                        + " OR EXISTS (SELECT 1 FROM case_file oc JOIN post op ON op.id = oc.owner_post JOIN office oo"
                        + " ON oo.id = op.office WHERE oc.id = d.case_file AND oo.department = d.department)))",
                parameters);
    }

    /** Of the caller's posts, or of those below them, what is due first. */
    Slice<DutyView> list(DutyFilter filter, Page page) {
        Viewer viewer = current.get();
        Collection<UUID> working = filter.post() == null
                ? viewer.workingPosts()
                : viewer.workingPosts().stream().filter(filter.post()::equals).toList();
        if (working.isEmpty()) {
            return page.slice(List.of(), DutyView::caseNumber);
        }
        boolean below = Boolean.TRUE.equals(filter.below());
        Set<DutyStanding> standings = DutyStanding.chosen(filter.standings());
        boolean late = Boolean.TRUE.equals(filter.late());
        SqlCondition seen = below ? kernel.notShutAgainst(viewer) : kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>();
        if (below) {
            before.addAll(working);
        }
        before.addAll(today());
        before.addAll(working);
        before.addAll(standings);
        if (late) {
            before.add(clock.instant());
        }
        StringBuilder sql = new StringBuilder(below ? BELOW.formatted(Database.places(working.size())) : "")
                .append("SELECT ")
                .append(DutyRow.COLUMNS)
                .append(" FROM duty d")
                .append(DutyRow.JOINS)
                .append(below ? " WHERE d.post IN (SELECT id FROM below) AND (d.kind = 'DUTY' OR s.reports_to IN "
                        : " WHERE d.post IN ")
                .append(Database.places(working.size()))
                .append(below ? ")" : "");
        if (!standings.isEmpty()) {
            sql.append(" AND d.standing IN ").append(Database.places(standings.size()));
        }
        if (late) {
            sql.append(" AND d.standing = 'OPEN' AND d.due_at < ?");
        }
        page.after().map(Keyset::of).ifPresent(key -> {
            sql.append(" AND (d.due_at > ? OR d.due_at = ? AND d.id > ?)");
            before.addAll(List.of(key.at(), key.at(), key.id()));
        });
        sql.append(" AND ").append(seen.sql()).append(" ORDER BY d.due_at, d.id LIMIT ?");
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<DutyRow> rows = database.list(
                row -> DutyRow.of(row, posts), sql.toString(), seen.around(before, List.of(page.limit())));
        audit.dutiesListed(viewer.account(), rows.size());
        DutyRow.Reading reading = reading(rows);
        Map<UUID, String> urgency = new HashMap<>();
        rows.forEach(row -> urgency.put(row.id(), row.urgency()));
        return page.slice(
                rows.stream().map(row -> row.atPost(!below, viewer, reading)).toList(),
                view -> urgency.getOrDefault(view.id(), ""));
    }

    /** One duty, in a case of the caller's. */
    DutyView require(UUID id) {
        return require(
                database.find(row -> row.uuid(1), "SELECT case_file FROM duty WHERE id = ?", id)
                        .orElseThrow(ClosingDuties::notFound),
                id);
    }

    /** The same where its case is known. */
    DutyView require(UUID caseFile, UUID id) {
        Map<UUID, CaseAccess> access = kernel.find(current.get(), List.of(caseFile));
        if (access.isEmpty()) {
            throw ClosingDuties.notFound();
        }
        SqlCondition known = known(access);
        List<Object> before = new ArrayList<>(today());
        before.addAll(List.of(id, caseFile));
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<DutyRow> rows = database.list(
                row -> DutyRow.of(row, posts),
                "SELECT " + DutyRow.COLUMNS + " FROM duty d" + DutyRow.JOINS + " WHERE d.id = ? AND d.case_file = ? AND "
                        + known.sql(),
                known.around(before, List.of()));
        return rows.stream()
                .findFirst()
                .map(row -> row.inCase(access.get(caseFile), current.get(), reading(rows)))
                .orElseThrow(ClosingDuties::notFound);
    }

    private DutyRow.Reading reading(List<DutyRow> rows) {
        Instant now = clock.instant();
        Siblings<Stretch> late = new Siblings<>(
                rows.stream().flatMap(row -> row.late(now).stream()).distinct().toList());
        return new DutyRow.Reading(now, book, rows.isEmpty() ? Set.of() : checks.settled(), keys, late);
    }

    private List<Object> today() {
        LocalDate today = LocalDate.now(clock);
        return List.of(today, today);
    }
}

package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.application.SchemeApplicationView.SameBenefit;
import org.samanvay.coordination.eligibility.SchemeBook;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reading applications: of cases, and of the caller's departments. The number of statements does not grow with the list. */
@ApplicationScoped
public class SchemeApplications {
    private static final String COLUMNS = "a.id, a.case_file, c.number, a.person, n.code, a.scheme, a.department,"
            + " a.applied_by_department, a.status, a.applied_at, a.decide_by, a.decided_at, a.version,"
            + " same.department, same.applied_at";

    /** The earliest other application of the person for the same benefit that counts. */
    private static final String JOINS = " JOIN case_file c ON c.id = a.case_file JOIN person n ON n.id = a.person"
            + " LEFT JOIN scheme_application same ON same.id = (SELECT MIN(o.id) FROM scheme_application o"
            + " WHERE o.person = a.person AND o.benefit = a.benefit AND o.id <> a.id AND o.status IN "
            + "('APPLIED', 'APPEALED', 'SANCTIONED', 'PAID'))";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private SchemeBook book;

    @Inject
    private Clock clock;

    /** Of each case the applications by or to the caller's departments, newest first; one statement for all cases. */
    public Map<UUID, List<SchemeApplicationView>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition own = own(accesses.values());
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(own.parameters());
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        return byCase(database.list(
                Found::of,
                "SELECT " + COLUMNS + " FROM (SELECT x.*, ROW_NUMBER() OVER (PARTITION BY x.case_file ORDER BY x.id DESC)"
                        + " place FROM scheme_application x WHERE x.case_file IN " + Database.places(accesses.size())
                        + " AND " + own.sql() + (page.after().isPresent() ? " AND x.id < ?" : "") + ") a" + JOINS
                        + " WHERE a.place <= ? ORDER BY a.id DESC",
                parameters.toArray()));
    }

    private static SqlCondition own(Collection<CaseAccess> accesses) {
        return Readable.own(accesses, "x.case_file", "x.department")
                .or(Readable.own(accesses, "x.case_file", "x.applied_by_department"));
    }

    /** What the caller's departments have to decide or have applied for, newest first. */
    List<SchemeApplicationView> list(Set<ApplicationStatus> statuses, boolean onlyLate, Page page) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(viewer.departments());
        before.addAll(viewer.departments());
        before.addAll(statuses);
        if (onlyLate) {
            before.add(clock.instant());
        }
        page.after().ifPresent(before::add);
        String departments = Database.places(viewer.departments().size());
        return shown(database.list(
                Found::of,
                "SELECT " + COLUMNS + " FROM scheme_application a" + JOINS + " WHERE (a.department IN " + departments
                        + " OR a.applied_by_department IN " + departments + ")"
                        + (statuses.isEmpty() ? "" : " AND a.status IN " + Database.places(statuses.size()))
                        + (onlyLate ? " AND a.status IN ('APPLIED', 'APPEALED') AND a.decide_by < ?" : "")
                        + (page.after().isPresent() ? " AND a.id < ?" : "")
                        + " AND " + visible.sql() + " ORDER BY a.id DESC LIMIT ?",
                visible.around(before, List.of(page.limit()))));
    }

    SchemeApplicationView require(UUID id) {
        Viewer viewer = current.get();
        SqlCondition visible = kernel.visibleCases(viewer);
        return shown(database.list(
                        Found::of,
                        "SELECT " + COLUMNS + " FROM scheme_application a" + JOINS + " WHERE a.id = ? AND " + visible.sql(),
                        visible.around(List.of(id), List.of())))
                .stream()
                .filter(seen -> viewer.departments().contains(seen.department())
                        || viewer.departments().contains(seen.appliedByDepartment()))
                .findFirst()
                .orElseThrow(Answering::notFound);
    }

    private Map<UUID, List<SchemeApplicationView>> byCase(List<Found> rows) {
        Map<UUID, List<SchemeApplicationView>> byCase = new HashMap<>();
        shown(rows).forEach(
                view -> byCase.computeIfAbsent(view.caseFile(), none -> new ArrayList<>()).add(view));
        return byCase;
    }

    private List<SchemeApplicationView> shown(List<Found> rows) {
        Siblings<UUID> siblings = new Siblings<>(rows.stream().map(row -> row.id).toList());
        Instant now = clock.instant();
        return rows.stream().map(row -> row.view(nameOf(row.scheme), now, siblings)).toList();
    }

    /** A scheme that a later release no longer knows keeps its code as its name. */
    private Text nameOf(String scheme) {
        return book.defined(scheme)
                .map(offered -> offered.scheme().name())
                .orElseGet(() -> Text.of(scheme, scheme));
    }

    private record Found(
            UUID id,
            UUID caseFile,
            String caseNumber,
            UUID person,
            String personCode,
            String scheme,
            String department,
            String appliedByDepartment,
            ApplicationStatus status,
            Instant appliedAt,
            @Nullable Instant decideBy,
            @Nullable Instant decidedAt,
            int version,
            @Nullable String sameDepartment,
            @Nullable Instant sameAppliedAt) {
        static Found of(Row row) {
            return new Found(
                    row.uuid(1),
                    row.uuid(2),
                    row.text(3),
                    row.uuid(4),
                    row.text(5),
                    row.text(6),
                    row.text(7),
                    row.text(8),
                    ApplicationStatus.valueOf(row.text(9)),
                    row.instant(10),
                    row.findInstant(11),
                    row.findInstant(12),
                    row.number(13),
                    row.findText(14),
                    row.findInstant(15));
        }

        SchemeApplicationView view(Text name, Instant now, Siblings<UUID> siblings) {
            boolean owed = ApplicationStatus.UNDECIDED.contains(status);
            return new SchemeApplicationView(
                    id,
                    caseFile,
                    caseNumber,
                    person,
                    personCode,
                    scheme,
                    BilingualText.of(name),
                    department,
                    appliedByDepartment,
                    status,
                    appliedAt,
                    owed ? decideBy : null,
                    decidedAt,
                    owed && decideBy != null && decideBy.isBefore(now),
                    sameDepartment == null || sameAppliedAt == null
                            ? null
                            : new SameBenefit(sameDepartment, sameAppliedAt),
                    version,
                    siblings);
        }
    }
}

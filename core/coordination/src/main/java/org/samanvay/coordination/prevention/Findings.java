package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Reads findings, those that exist for the caller; one statement a page. Findings of rules that are gone are not shown. */
@ApplicationScoped
class Findings {
    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private FindingAccess access;

    @Inject
    private PreventionBook book;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The newest first. */
    Slice<FindingView> page(FindingFilter filter, Page page) {
        List<Object> more = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        if (filter.rule() != null) {
            sql.append(" AND f.rule = ?");
            more.add(filter.rule());
        }
        if (filter.undecided() != null) {
            sql.append(" AND f.decision IS ").append(filter.undecided() ? "NULL" : "NOT NULL");
        }
        if (Boolean.TRUE.equals(filter.late())) {
            sql.append(" AND f.decision IS NULL AND f.decide_by < ?");
            more.add(LocalDate.now(clock));
        }
        page.after().ifPresent(key -> {
            sql.append(" AND f.id < ?");
            more.add(Ids.parse("after", key));
        });
        more.add(page.limit());
        List<FindingView> read = seen(rows(sql + " ORDER BY f.id DESC LIMIT ?", more));
        audit.findingsListed(current.account(), read.size());
        return page.slice(read, finding -> finding.id().toString());
    }

    FindingView require(UUID id) {
        return seen(List.of(row(id))).getFirst();
    }

    /** For a change: locked, without locking the posts that are read beside it. */
    FindingRow locked(UUID id) {
        database.find(row -> row.uuid(1), "SELECT id FROM finding WHERE id = ? FOR UPDATE", id);
        return row(id);
    }

    FindingRow row(UUID id) {
        return rows(" AND f.id = ?", List.of(id)).stream().findFirst().orElseThrow(Findings::notFound);
    }

    private List<FindingRow> rows(String sql, List<Object> more) {
        Viewer viewer = current.get();
        Collection<KnownRule> known = book.rules();
        if (viewer.posts().isEmpty() || known.isEmpty()) {
            return List.of();
        }
        SqlCondition visible = access.visible(viewer);
        List<Object> before = new ArrayList<>(Collections.nCopies(FindingRow.DAYS, LocalDate.now(clock)));
        known.forEach(rule -> before.add(rule.code()));
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> FindingRow.of(row, posts),
                "SELECT " + FindingRow.COLUMNS + FindingRow.FROM + " WHERE f.rule IN " + Database.places(known.size())
                        + " AND " + visible.sql() + sql,
                visible.around(before, more));
    }

    private List<FindingView> seen(List<FindingRow> rows) {
        Viewer viewer = current.get();
        LocalDate today = LocalDate.now(clock);
        Siblings<UUID> together = new Siblings<>(
                rows.stream().map(FindingRow::establishment).filter(Objects::nonNull).distinct().toList());
        return rows.stream()
                .map(row -> row.seenBy(viewer, book.rule(row.ruleCode()).orElseThrow(), today, together))
                .toList();
    }

    /** What came of the findings that the caller may see, rule by rule; one statement. */
    List<FindingOutcomes> outcomes() {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = access.visible(viewer);
        return database
                .list(
                        row -> new FindingOutcomes(
                                row.text(1),
                                book.rule(row.text(1))
                                        .map(rule -> BilingualText.of(rule.declared().name()))
                                        .orElse(new BilingualText(row.text(1), row.text(1))),
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                row.number(5),
                                row.number(6),
                                row.number(7)),
                        "SELECT f.rule, COUNT(*), SUM(COALESCE(f.decision = 'ACT', 0)), SUM(COALESCE(f.decision = 'IGNORE', 0)),"
                                + " SUM(COALESCE(f.decision = 'REFER', 0)),"
                                + " SUM(COALESCE(f.result IN ('RESOLVED', 'NOT_REPEATED'), 0)),"
                                + " SUM(COALESCE(f.result IN ('UNCHANGED', 'REPEATED'), 0)) FROM finding f WHERE "
                                + visible.sql() + " GROUP BY f.rule ORDER BY f.rule",
                        visible.around(List.of(), List.of()))
                .stream()
                .filter(each -> book.rule(each.rule()).isPresent())
                .toList();
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Finding", "निष्कर्ष"));
    }
}

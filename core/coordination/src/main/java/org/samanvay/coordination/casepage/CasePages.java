package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.referral.ReferralParts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Reads the heads of cases, records the reading, and prepares what lies below them. */
@ApplicationScoped
class CasePages {
    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Clock clock;

    @Inject
    private Audit audit;

    /** One case; every reading of it leaves a row in the audit. */
    CaseView require(UUID id) {
        Viewer viewer = current.looking();
        // In the same statement, so that a case that may not be known takes no longer to be denied than none.
        SqlCondition visible = kernel.visibleCases(viewer);
        CaseView found = heads(
                        viewer, "c.id = ? AND " + visible.sql(), visible.around(List.of(id), List.of()), ReferralParts.ALL)
                .stream()
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Case", "प्रकरण")));
        UUID seat = found.together().access(id).seats().keySet().iterator().next();
        audit.caseRead(viewer.account(), seat, id);
        return found;
    }

    /**
     * A page of the caller's cases, newest first.
     *
     * @param latest what is read of their latest referrals, if anything
     */
    List<CaseView> list(CaseFilter filter, Page page, ReferralParts latest) {
        Viewer viewer = current.looking();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        StringBuilder condition = new StringBuilder("TRUE");
        List<Object> parameters = new ArrayList<>();
        narrow(condition, parameters, "c.status = ?", filter.status() == null ? null : filter.status().name());
        narrow(condition, parameters, "c.district = ?", filter.district());
        narrow(condition, parameters, "c.id < ?", page.after().orElse(null));
        if (Boolean.TRUE.equals(filter.ownedByMyPosts())) {
            condition.append(" AND c.owner_post IN ").append(Database.places(viewer.posts().size()));
            viewer.posts().forEach(held -> parameters.add(held.post()));
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        condition.append(" AND ").append(visible.sql());
        List<CaseView> cases = heads(
                viewer, condition + " ORDER BY c.id DESC LIMIT ?", visible.around(parameters, List.of(page.limit())), latest);
        audit.casesListed(viewer.account(), cases.size());
        return cases;
    }

    /** Those of the cases that exist for the caller; the search records itself. */
    List<CaseView> among(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Viewer viewer = current.looking();
        SqlCondition visible = kernel.visibleCases(viewer);
        return heads(
                viewer,
                "c.id IN " + Database.places(ids.size()) + " AND " + visible.sql(),
                visible.around(ids, List.of()),
                ReferralParts.ALL);
    }

    private static void narrow(StringBuilder condition, List<Object> parameters, String part, @Nullable Object value) {
        if (value != null) {
            condition.append(" AND ").append(part);
            parameters.add(value);
        }
    }

    /** The cases that a condition chooses, newest first, with owner and seats: one statement, however many they are. */
    private List<CaseView> heads(
            Viewer viewer, String condition, @Nullable Object[] chosen, ReferralParts latest) {
        SqlCondition seats = kernel.seats(viewer);
        LocalDate today = LocalDate.now(clock);
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(chosen));
        parameters.addAll(seats.parameters());
        parameters.addAll(List.of(today, today));
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Map<UUID, CaseHead> heads = new LinkedHashMap<>();
        List<CaseAccess> accesses = database.list(
                row -> {
                    CaseHead head = CaseHead.of(row, posts);
                    heads.merge(head.id(), head, CaseHead::with);
                    return CaseHead.seat(row);
                },
                "SELECT " + CaseHead.COLUMNS + " FROM (SELECT c.id FROM case_file c WHERE " + condition + ") chosen"
                        + " JOIN case_file c ON c.id = chosen.id JOIN district d ON d.lgd_code = c.district"
                        + " JOIN participation p ON " + seats.sql() + GlanceColumns.join("owner", "c.owner_post")
                        + " ORDER BY c.id DESC",
                parameters.toArray());
        Map<UUID, CaseAccess> seen = kernel.throughSeats(viewer, accesses);
        CasesTogether together = new CasesTogether(seen, latest);
        List<CaseView> shown = new ArrayList<>(heads.size());
        heads.forEach((id, head) -> shown.add(head.seenThrough(seen.get(id), together)));
        return shown;
    }
}

package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Reads the heads of cases, records the reading, and prepares what lies below them. */
@ApplicationScoped
class CasePages {
    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Posts posts;

    @Inject
    private Audit audit;

    /** One case; every reading of it leaves a row in the audit. */
    CaseView require(UUID id) {
        Viewer viewer = current.get();
        // In the same statement, so that a case that may not be known takes no longer to be denied than none.
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(List.of(id));
        parameters.addAll(visible.parameters());
        CaseView found = shown(viewer, heads("c.id = ? AND " + visible.sql(), parameters)).stream()
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Case", "प्रकरण")));
        UUID seat = found.together().access(id).seats().keySet().iterator().next();
        audit.caseRead(viewer.account(), seat, id);
        return found;
    }

    /** A page of the caller's cases, newest first. */
    List<CaseView> list(CaseFilter filter, Page page) {
        Viewer viewer = current.get();
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
        parameters.addAll(visible.parameters());
        parameters.add(page.limit());
        List<CaseView> cases = shown(viewer, heads(condition + " ORDER BY c.id DESC LIMIT ?", parameters));
        audit.casesListed(viewer.account(), cases.size());
        return cases;
    }

    /** Those of the cases that exist for the caller; the search records itself. */
    List<CaseView> among(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : shown(
                        current.get(),
                        heads("c.id IN " + Database.places(ids.size()) + " ORDER BY c.id DESC", new ArrayList<>(ids)));
    }

    private static void narrow(StringBuilder condition, List<Object> parameters, String part, @Nullable Object value) {
        if (value != null) {
            condition.append(" AND ").append(part);
            parameters.add(value);
        }
    }

    private List<CaseHead> heads(String condition, List<Object> parameters) {
        return database.list(
                CaseHead::of,
                "SELECT " + CaseHead.COLUMNS + " FROM case_file c JOIN district d ON d.lgd_code = c.district WHERE " + condition,
                parameters.toArray());
    }

    private List<CaseView> shown(Viewer viewer, List<CaseHead> heads) {
        Map<UUID, CaseAccess> accesses =
                kernel.find(viewer, heads.stream().map(CaseHead::id).toList());
        Map<UUID, PostCard> owners = posts.findAll(heads.stream()
                .filter(head -> accesses.containsKey(head.id()))
                .map(CaseHead::ownerPost)
                .toList());
        CasesTogether together = new CasesTogether(accesses);
        return heads.stream()
                .flatMap(head -> Optional.ofNullable(accesses.get(head.id())).stream()
                        .map(access -> head.seenThrough(access, owners.get(head.ownerPost()), together)))
                .toList();
    }
}

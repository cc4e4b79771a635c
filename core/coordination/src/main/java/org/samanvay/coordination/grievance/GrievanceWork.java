package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.grievance.Refusals.Refusable;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Undecided grievances in the worklist of the post that decides; without the case, in which that post may have no part. */
@ApplicationScoped
class GrievanceWork implements WorkSource {
    @Inject
    private Refusals refusals;

    @Override
    public WorkKind kind() {
        return WorkKind.GRIEVANCE;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        List<Object> parameters = new ArrayList<>(posts);
        viewer.posts().forEach(held -> parameters.add(held.office()));
        return new SqlCondition(
                "SELECT g.id, g.due_at AS due, g.due_at - INTERVAL 2 DAY AS alarm, g.to_post AS post, NULL AS case_file,"
                        + " g.department, g.what AS code, 'DECIDE' AS act FROM grievance g WHERE g.to_post IN "
                        + Database.places(posts.size()) + " AND g.decided_at IS NULL AND g.against_office NOT IN "
                        + Database.places(viewer.posts().size()),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return refusals.find(code).map(Refusable::name).orElseGet(() -> Text.of(code, code));
    }
}

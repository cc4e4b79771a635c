package org.samanvay.coordination.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Safety checks in the worklist of the post that asks; the alarm three days before. */
@ApplicationScoped
class SafetyCheckWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Override
    public WorkKind kind() {
        return WorkKind.SAFETY_CHECK;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT s.id, s.due_at AS due, s.due_at - INTERVAL 3 DAY AS alarm, s.post, s.case_file, s.department,"
                        + " CASE s.days WHEN 30 THEN '30' ELSE '90' END AS code, 'DO' AS act FROM safety_check s JOIN case_file c ON c.id ="
                        + " s.case_file WHERE s.post IN " + Database.places(posts.size()) + " AND s.status = 'OPEN' AND "
                        + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return Text.of("Safety check after " + code + " days", code + " दिन बाद कुशल-क्षेम जाँच");
    }
}

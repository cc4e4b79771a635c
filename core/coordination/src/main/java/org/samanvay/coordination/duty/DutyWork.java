package org.samanvay.coordination.duty;

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

/** Open duties in the worklist. Rights, courts' dates and private parties' times are nobody's work. */
@ApplicationScoped
class DutyWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Inject
    private DutyBook book;

    @Override
    public WorkKind kind() {
        return WorkKind.DUTY;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT d.id, d.due_at AS due, d.alarm_at AS alarm, d.post, d.case_file, d.department, d.code, 'DO' AS act"
                        + " FROM duty d JOIN case_file c ON c.id = d.case_file WHERE d.post IN "
                        + Database.places(posts.size())
                        + " AND d.standing = 'OPEN' AND d.kind IN ('DUTY', 'INDEPENDENT_BODY') AND " + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return book.name(department, code);
    }
}

package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Text;

/**
 * Dates of courts that lie ahead, for the posts of the department that prepares by them and takes part in the case. They lie
 * at nobody's post, and one that has passed is no more in the list: no court is ever late here.
 */
@ApplicationScoped
class CourtDateWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Inject
    private DutyBook book;

    @Inject
    private Clock clock;

    @Override
    public WorkKind kind() {
        return WorkKind.COURT_DATE;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        List<String> preparing = departments.stream()
                .filter(department -> book.hasKind(department, DutyKind.COURT_CALENDAR))
                .toList();
        if (preparing.isEmpty()) {
            return NOTHING;
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>();
        parameters.add(clock.instant());
        parameters.addAll(preparing);
        parameters.addAll(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT d.id, d.due_at AS due, d.alarm_at AS alarm, NULL AS post, d.case_file, d.department, d.code,"
                        + " 'PREPARE' AS act FROM duty d JOIN case_file c ON c.id = d.case_file WHERE d.standing = 'OPEN'"
                        + " AND d.kind = 'COURT_CALENDAR' AND d.due_at >= ? AND d.department IN "
                        + Database.places(preparing.size()) + " AND EXISTS (SELECT 1 FROM participation s WHERE s.case_file ="
                        + " d.case_file AND s.department = d.department AND s.post IN " + Database.places(posts.size())
                        + ") AND " + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return book.name(department, code);
    }
}

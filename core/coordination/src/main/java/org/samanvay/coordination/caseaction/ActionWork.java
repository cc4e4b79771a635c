package org.samanvay.coordination.caseaction;

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

/** Promised actions in the worklist of their owner; the alarm a day before. */
@ApplicationScoped
class ActionWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Override
    public WorkKind kind() {
        return WorkKind.CASE_ACTION;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT a.id, a.due_at AS due, a.due_at - INTERVAL 1 DAY AS alarm, a.owner_post AS post, a.case_file,"
                        + " a.owner_department AS department, a.source_kind AS code, 'DO' AS act FROM case_action a"
                        + " JOIN case_file c ON c.id = a.case_file WHERE a.owner_post IN " + Database.places(posts.size())
                        + " AND a.status = 'OPEN' AND " + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return switch (ActionSource.valueOf(code)) {
            case CONFERENCE -> Text.of("Decision of a case conference", "प्रकरण सम्मेलन का निर्णय");
            case CASE_PLAN -> Text.of("Item of a case plan", "प्रकरण योजना का कार्य");
            case SAFETY_PLAN -> Text.of("Item of a safety plan", "सुरक्षा योजना का कार्य");
        };
    }
}

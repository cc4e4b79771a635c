package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.eligibility.SchemeBook;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Applications in the worklist of the department that decides on them. */
@ApplicationScoped
class ApplicationWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Inject
    private SchemeBook book;

    @Override
    public WorkKind kind() {
        return WorkKind.SCHEME_APPLICATION;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(departments);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT a.id, COALESCE(a.decide_by, CAST('9999-12-31' AS DATETIME(6))) AS due,"
                        + " COALESCE(a.decide_by, CAST('9999-12-31' AS DATETIME(6))) AS alarm,"
                        + " NULL AS post, a.case_file, a.department, a.scheme AS code, 'DECIDE' AS act"
                        + " FROM scheme_application a JOIN case_file c ON c.id = a.case_file WHERE a.department IN "
                        + Database.places(departments.size()) + " AND a.status IN ('APPLIED', 'APPEALED') AND "
                        + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return book.defined(code)
                .map(offered -> offered.scheme().name())
                .orElseGet(() -> Text.of(code, code));
    }
}

package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Rounds of inspections in the worklist of the post that inspects, by their neutral name. */
@ApplicationScoped
class InspectionWork implements WorkSource {
    private static final String DUE = "CAST(r.due_on AS DATETIME(6)) + INTERVAL 1110 MINUTE";

    @Inject
    private PreventionBook book;

    @Override
    public WorkKind kind() {
        return WorkKind.INSPECTION;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        return new SqlCondition(
                "SELECT r.id, " + DUE + " AS due, " + DUE + " - INTERVAL 7 DAY AS alarm, r.post, NULL AS case_file,"
                        + " SUBSTRING_INDEX(r.inspection, '.', 1) AS department, SUBSTRING_INDEX(r.inspection, '.', -1) AS code,"
                        + " 'ACT' AS act FROM inspection_round r WHERE r.post IN " + Database.places(posts.size())
                        + " AND r.inspected < r.units",
                new ArrayList<>(posts));
    }

    @Override
    public Text name(String department, String code) {
        return book.inspection(department + "." + code)
                .map(round -> round.declared().name())
                .orElseGet(() -> Text.of(code, code));
    }
}

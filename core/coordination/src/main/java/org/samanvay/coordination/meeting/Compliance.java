package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Text;

/** Counts decisions by the department that owns them, in one statement; for nodal posts of the state and its districts. */
@ApplicationScoped
class Compliance {
    private static final String REPORTED_ON = "DATE(d.reported_at + INTERVAL 330 MINUTE)";

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    List<DepartmentCompliance> of(int state, @Nullable Integer district) {
        if (current.get().posts().stream().noneMatch(held -> held.nodal() && held.state() == state)) {
            throw CommonProblem.notAllowed(
                    "Only nodal posts of the state see this", "यह केवल राज्य के नोडल पद देखते हैं");
        }
        List<Object> parameters = new ArrayList<>(List.of(LocalDate.now(clock), state));
        if (district != null) {
            parameters.add(district);
        }
        return database.list(
                row -> DepartmentCompliance.of(
                        row.text(1), nameOf(row.text(1)), row.number(2), row.number(3), row.number(4), row.number(5)),
                "SELECT o.department, COUNT(*), SUM(d.status = 'CLOSED' AND " + REPORTED_ON + " <= d.due_on),"
                        + " SUM(d.status = 'CLOSED' AND " + REPORTED_ON + " > d.due_on),"
                        + " SUM(d.status = 'OPEN' AND d.due_on < ?) FROM decision d JOIN post p ON p.id = d.owner_post"
                        + " JOIN office o ON o.id = p.office WHERE d.state = ?" + (district == null ? "" : " AND d.district = ?")
                        + " GROUP BY o.department ORDER BY o.department",
                parameters.toArray());
    }

    private BilingualText nameOf(String department) {
        return BilingualText.of(definitions
                .department(department)
                .map(DepartmentDefinition::name)
                .orElseGet(() -> Text.of(department, department)));
    }
}

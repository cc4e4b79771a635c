package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Text;

/** Lets a department begin and end its work in a state. Runs inside a change. */
@ApplicationScoped
public class EnablingDepartments {
    private static final String COLUMNS =
            "SELECT id, state, department, enabled_from, enabled_until FROM department_enabling ";

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @Inject
    private Audit audit;

    /** @throws Problem DEPARTMENT_ALREADY_ENABLED when it is, on that day or later */
    public UUID enable(UUID account, int state, String department, LocalDate from) {
        if (definitions.department(department).isEmpty()) {
            throw CommonProblem.notFound(Text.of("Department", "विभाग"));
        }
        lasting(state, department).stream()
                .filter(row -> row.until() == null || row.until().isAfter(from))
                .findFirst()
                .ifPresent(EnablingDepartments::refuseSecond);
        UUID id = Ids.next();
        database.run(
                "INSERT INTO department_enabling (id, state, department, enabled_from) VALUES (?, ?, ?, ?)",
                id,
                state,
                department,
                from);
        audit.administered(account, "DEPARTMENT_ENABLED " + department, id);
        enabling.forget(state);
        return id;
    }

    /** @param until the first day on which the department no longer works */
    UUID disable(UUID account, int state, String department, LocalDate until) {
        DepartmentEnabling open = lasting(state, department).stream()
                .filter(row -> row.until() == null)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        EnablingProblem.DEPARTMENT_NOT_ENABLED,
                        Text.of("The department is not enabled in this state", "विभाग इस राज्य में सक्रिय नहीं है"),
                        Map.of("department", department)));
        if (until.isBefore(open.from())) {
            throw CommonProblem.invalidArgument(
                    "until", "It was enabled on " + open.from(), "इसे " + open.from() + " को सक्रिय किया गया था");
        }
        UUID id = open.id();
        database.run("UPDATE department_enabling SET enabled_until = ? WHERE id = ?", until, id);
        audit.administered(account, "DEPARTMENT_DISABLED " + department, id);
        enabling.forget(state);
        return id;
    }

    DepartmentEnabling read(UUID id) {
        return database.find(EnablingDepartments::row, COLUMNS + "WHERE id = ?", id)
                .orElseThrow();
    }

    /** Locks what it reads, so that two administrators cannot enable the same department at once. */
    private List<DepartmentEnabling> lasting(int state, String department) {
        return database.list(
                EnablingDepartments::row, COLUMNS + "WHERE state = ? AND department = ? FOR UPDATE", state, department);
    }

    private static void refuseSecond(DepartmentEnabling earlier) {
        throw new Problem(
                EnablingProblem.DEPARTMENT_ALREADY_ENABLED,
                Text.of(
                        "The department is enabled in this state from " + earlier.from(),
                        "विभाग इस राज्य में " + earlier.from() + " से सक्रिय है"),
                Map.of(
                        "department",
                        earlier.department(),
                        "from",
                        earlier.from().toString()));
    }

    private static DepartmentEnabling row(Row row) {
        return new DepartmentEnabling(row.uuid(1), row.number(2), row.text(3), row.date(4), row.findDate(5));
    }
}

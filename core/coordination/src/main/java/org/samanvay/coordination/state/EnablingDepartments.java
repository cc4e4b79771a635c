package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/**
 * Lets a department begin and end its work in a state. Runs inside a change; afterwards {@link Enabling} is told, so that
 * this node knows at once.
 */
@ApplicationScoped
public class EnablingDepartments {
    private static final String COLUMNS =
            "SELECT id, state, department, enabled_from, enabled_until FROM department_enabling ";

    @Inject
    private Database database;

    @Inject
    private Enabling enabling;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @throws Problem DEPARTMENT_ALREADY_ENABLED when it is, on that day or later */
    public UUID enable(UUID account, int state, String department, LocalDate from, String reason) {
        String why = Switching.requireReason(reason);
        letOthersWait();
        Switching.requireFree(times(state, department), from);
        UUID id = Ids.next();
        database.run(
                "INSERT INTO department_enabling (id, state, department, enabled_from) VALUES (?, ?, ?, ?)",
                id,
                state,
                department,
                from);
        remember(account, new DepartmentEnabling(id, state, department, from, null), SwitchAct.ENABLED, from, why);
        return id;
    }

    /** @param from the first day on which the department no longer works */
    UUID disable(UUID account, int state, String department, LocalDate from, String reason) {
        String why = Switching.requireReason(reason);
        letOthersWait();
        DepartmentEnabling lasting = requireToEnd(state, department);
        Switching.requireBegun(lasting, from);
        database.run("UPDATE department_enabling SET enabled_until = ? WHERE id = ?", from, lasting.id());
        remember(account, lasting, SwitchAct.DISABLED, from, why);
        return lasting.id();
    }

    /** Whether it could be enabled, without doing so. */
    void tryEnable(int state, String department, LocalDate from) {
        Switching.requireFree(times(state, department), from);
    }

    void tryDisable(int state, String department, LocalDate from) {
        Switching.requireBegun(requireToEnd(state, department), from);
    }

    /** For whoever switches, once it is committed. */
    public void announce() {
        enabling.refresh();
    }

    DepartmentEnabling read(UUID id) {
        return database.find(EnablingDepartments::row, COLUMNS + "WHERE id = ?", id)
                .orElseThrow();
    }

    private DepartmentEnabling requireToEnd(int state, String department) {
        return Switching.toEnd(times(state, department), LocalDate.now(clock))
                .orElseThrow(() -> enabling.notEnabled(state, department));
    }

    /** The row is locked until the change ends: two administrators cannot enable the same department at once. */
    private void letOthersWait() {
        database.run("UPDATE enabling_version SET version = version + 1 WHERE only_one = 1");
    }

    private List<DepartmentEnabling> times(int state, String department) {
        return database.list(
                EnablingDepartments::row,
                COLUMNS + "WHERE state = ? AND department = ? ORDER BY enabled_from",
                state,
                department);
    }

    private void remember(UUID account, DepartmentEnabling which, SwitchAct act, LocalDate from, String why) {
        database.run(
                "INSERT INTO department_switch (id, state, department, act, effective_from, reason, account, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                which.state(),
                which.department(),
                act,
                from,
                why,
                account,
                clock.instant());
        audit.administered(account, "DEPARTMENT_" + act + " " + which.department(), which.id());
    }

    private static DepartmentEnabling row(Row row) {
        return new DepartmentEnabling(row.uuid(1), row.number(2), row.text(3), row.date(4), row.findDate(5));
    }
}

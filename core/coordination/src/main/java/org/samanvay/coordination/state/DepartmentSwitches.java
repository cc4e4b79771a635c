package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;

/** Reads who switched what. */
@ApplicationScoped
class DepartmentSwitches {
    @Inject
    private Database database;

    /** Of a state, newest first; of all its departments where none is named. */
    Slice<DepartmentSwitch> page(int state, @Nullable String department, Page page) {
        List<Object> parameters = new ArrayList<>(List.of(state));
        StringBuilder condition = new StringBuilder("s.state = ?");
        if (department != null) {
            condition.append(" AND s.department = ?");
            parameters.add(department);
        }
        page.after().ifPresent(id -> {
            condition.append(" AND s.id < ?");
            parameters.add(id);
        });
        parameters.add(page.limit());
        return page.slice(
                database.list(
                        row -> new DepartmentSwitch(
                                row.uuid(1),
                                row.number(2),
                                row.text(3),
                                SwitchAct.valueOf(row.text(4)),
                                row.date(5),
                                row.text(6),
                                row.text(7),
                                row.instant(8)),
                        "SELECT s.id, s.state, s.department, s.act, s.effective_from, s.reason, a.display_name, s.at"
                                + " FROM department_switch s JOIN account a ON a.id = s.account WHERE " + condition
                                + " ORDER BY s.id DESC LIMIT ?",
                        parameters.toArray()),
                line -> line.id().toString());
    }
}

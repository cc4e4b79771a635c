package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.DepartmentDefinition;

/** Counts what switching a department touches, in one statement. */
@ApplicationScoped
class EnablingEffects {
    private static final String COUNTS = "SELECT"
            + " (SELECT COUNT(*) FROM case_file c WHERE c.state = ? AND c.status = 'OPEN' AND"
            + "   (EXISTS (SELECT 1 FROM participation n WHERE n.case_file = c.id AND n.department = ?)"
            + "   OR EXISTS (SELECT 1 FROM form_entry e WHERE e.case_file = c.id AND e.department = ?))),"
            + " (SELECT COUNT(*) FROM referral r JOIN case_file c ON c.id = r.case_file WHERE c.state = ?"
            + "   AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')"
            + "   AND (r.to_department = ? OR r.from_department = ?)),"
            + " (SELECT COUNT(*) FROM form_entry e JOIN case_file c ON c.id = e.case_file"
            + "   WHERE c.state = ? AND e.department = ?),"
            + " (SELECT COUNT(*) FROM post p JOIN office o ON o.id = p.office WHERE o.state = ? AND o.department = ?),"
            + " EXISTS (SELECT 1 FROM post p JOIN office o ON o.id = p.office WHERE o.state = ? AND o.department = ?"
            + "   AND o.level = 'STATE' AND p.nodal AND " + HeldToday.POST_IS_HELD + ")";

    @Inject
    private Database database;

    EnablingEffect of(int state, DepartmentDefinition department, LocalDate day) {
        String id = department.id();
        return database.find(
                        row -> new EnablingEffect(
                                row.number(1),
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                department.forms().size(),
                                department.services().size(),
                                department.schemes().size(),
                                department.duties().size(),
                                !row.flag(5)),
                        COUNTS,
                        state,
                        id,
                        id,
                        state,
                        id,
                        id,
                        state,
                        id,
                        state,
                        id,
                        state,
                        id,
                        day,
                        day)
                .orElseThrow();
    }
}

package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.openitem.CountedOpen;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/**
 * Applications that nobody has decided: at the post that made them, and at the nodal post of the department that decides,
 * in the case's district.
 */
@ApplicationScoped
class OpenApplications implements OpenItems {
    /** Over {@code post p}. */
    private static final String DECIDED_BY = " JOIN office o ON o.id = p.office AND p.nodal AND o.level = 'DISTRICT'"
            + " JOIN scheme_application a ON a.department = o.department AND a.status IN ('APPLIED', 'APPEALED')"
            + " JOIN case_file c ON c.id = a.case_file AND c.district = o.district";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.valueOf(row.text(1)), row.uuid(2), row.uuid(3), row.findInstant(4)),
                "SELECT 'APPLICATION_TO_DECIDE' AS kind, a.id, a.case_file, a.decide_by AS due FROM post p" + DECIDED_BY
                        + " WHERE p.id = ? UNION ALL SELECT 'APPLICATION_MADE', a.id, a.case_file, a.decide_by"
                        + " FROM scheme_application a WHERE a.applied_by_post = ? AND a.status IN ('APPLIED', 'APPEALED')"
                        + " ORDER BY kind, due",
                post,
                post);
    }

    /** Of the seat alone: of its line nobody decides. */
    @Override
    public CountedOpen counted(int state) {
        return new CountedOpen(
                "a.decide_by < ?", "post p" + DECIDED_BY + " WHERE p.id = u.id AND u.id = u.seat", List.of(clock.instant()));
    }

    /** Those that the post made; who decides is the nodal post, whoever has the part. */
    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE scheme_application SET applied_by_post = ?, version = version + 1 WHERE case_file = ?"
                        + " AND applied_by_post = ? AND status IN ('APPLIED', 'APPEALED')",
                part.to(),
                part.caseFile(),
                part.from());
    }
}

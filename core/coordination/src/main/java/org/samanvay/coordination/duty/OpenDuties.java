package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/**
 * Duties that nobody has closed, at the post that answers for them. Counted are those of officers alone: an independent
 * body's delay is told to the authority that the law names, and stands in no figure of a district or on its agenda. With a
 * part of a case they go along, and their clocks run on as they were.
 */
@ApplicationScoped
class OpenDuties extends OpenRows {
    @Inject
    private Database database;

    OpenDuties() {
        super(OpenTable.at(
                        OpenItemKind.DUTY,
                        "duty",
                        "post",
                        "case_file",
                        "due_at",
                        "t.standing = 'OPEN' AND t.kind IN ('DUTY', 'INDEPENDENT_BODY')")
                .counting("t.standing = 'OPEN' AND t.kind = 'DUTY'"));
    }

    /** Of every kind, also a right that expires and a day in court, which nobody owes. */
    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE duty SET post = ?, version = version + 1 WHERE case_file = ? AND post = ? AND department = ?"
                        + " AND standing = 'OPEN'",
                part.to(),
                part.caseFile(),
                part.from(),
                part.department());
    }
}

package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Findings that wait for a decision, at the post that owns them; which rule found what, and in which case, is not told with it. */
@ApplicationScoped
class OpenFindings extends OpenRows {
    @Inject
    private Database database;

    OpenFindings() {
        super(OpenTable.on(OpenItemKind.FINDING, "finding", "owner_post", null, "decide_by", "t.decision IS NULL"));
    }

    /** About a case; one about a named child stays with the child protection post that alone may see it. */
    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE finding SET owner_post = ?, version = version + 1 WHERE case_file = ? AND owner_post = ?"
                        + " AND decision IS NULL AND entry IS NULL",
                part.to(),
                part.caseFile(),
                part.from());
    }
}

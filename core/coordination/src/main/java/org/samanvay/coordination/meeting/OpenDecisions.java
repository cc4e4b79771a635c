package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;

/**
 * Decisions that are not closed, at the post that owns them: a transferred officer's goes to the successor with the post. They
 * belong to no case.
 */
@ApplicationScoped
class OpenDecisions extends OpenRows {
    OpenDecisions() {
        super(OpenTable.on(OpenItemKind.DECISION, "decision", "owner_post", null, "due_on", "t.status <> 'CLOSED'")
                .counting("t.status = 'OPEN'"));
    }
}

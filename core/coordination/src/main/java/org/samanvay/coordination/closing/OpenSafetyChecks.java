package org.samanvay.coordination.closing;

import jakarta.enterprise.context.ApplicationScoped;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;

/** Safety checks to come, at the post that asks: with the post they go to the successor. */
@ApplicationScoped
class OpenSafetyChecks extends OpenRows {
    OpenSafetyChecks() {
        super(OpenTable.at(OpenItemKind.SAFETY_CHECK, "safety_check", "post", "case_file", "due_at", "t.status = 'OPEN'"));
    }
}

package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;

/**
 * Grievances that a post has not decided; without their case, which a handover would tell. The level above decides them, and
 * has no part in the case that it could give away.
 */
@ApplicationScoped
class OpenGrievances extends OpenRows {
    OpenGrievances() {
        super(OpenTable.at(OpenItemKind.GRIEVANCE, "grievance", "to_post", null, "due_at", "t.decided_at IS NULL"));
    }
}

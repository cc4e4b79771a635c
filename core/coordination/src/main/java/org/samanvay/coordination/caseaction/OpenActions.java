package org.samanvay.coordination.caseaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Promised actions that are not over, at the post that owns them: with the post they go to the successor. */
@ApplicationScoped
class OpenActions extends OpenRows {
    @Inject
    private Database database;

    OpenActions() {
        super(OpenTable.at(
                OpenItemKind.CASE_ACTION, "case_action", "owner_post", "case_file", "due_at", "t.status = 'OPEN'"));
    }

    /** Also what was reported and may still be sent back; and seeing to it that others did what the post had them promise. */
    @Override
    public void move(PartMoved part) {
        for (String side : List.of("owner_post", "made_by_post")) {
            database.run(
                    "UPDATE case_action SET " + side + " = ?, version = version + 1 WHERE case_file = ? AND " + side
                            + " = ? AND status <> 'CLOSED'",
                    part.to(),
                    part.caseFile(),
                    part.from());
        }
    }
}

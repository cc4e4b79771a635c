package org.samanvay.coordination.caseplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.openitem.GoesAlong;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Plans go along with the part of a case: who keeps them, and in the version in force who does an item. */
@ApplicationScoped
class KeepingPlans implements GoesAlong {
    @Inject
    private Database database;

    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE case_plan SET keeper_post = ? WHERE case_file = ? AND keeper_post = ?",
                part.to(),
                part.caseFile(),
                part.from());
        database.run(
                "UPDATE case_plan_item i JOIN case_plan q ON q.id = i.plan AND q.version = i.version"
                        + " JOIN case_action a ON a.id = i.action AND a.status <> 'CLOSED'"
                        + " SET i.owner_post = ? WHERE q.case_file = ? AND i.owner_post = ?",
                part.to(),
                part.caseFile(),
                part.from());
    }
}

package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samanvay.coordination.casefile.PartMoved;
import org.samanvay.coordination.storage.Database;

/** With a part of a case goes what its post sent to another state, and what it received from one into this case. */
@ApplicationScoped
class MovingAcross {
    @Inject
    private Database database;

    void whenMoved(@Observes PartMoved moved) {
        move(moved, "case_file", "from_post");
        move(moved, "their_case", "to_post");
    }

    private void move(PartMoved moved, String caseColumn, String postColumn) {
        database.run(
                "UPDATE interstate_referral SET " + postColumn + " = ?, version = version + 1 WHERE " + caseColumn
                        + " = ? AND " + postColumn + " = ? AND status IN " + InterstateStatus.OPEN,
                moved.to(),
                moved.caseFile(),
                moved.from());
    }
}

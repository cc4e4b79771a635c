package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samanvay.coordination.casefile.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Open referrals go along with the part of a case: those that the post was asked, and the answers to those that it sent. */
@ApplicationScoped
class MovingReferrals {
    private static final String OPEN =
            " AND status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')";

    @Inject
    private Database database;

    void whenMoved(@Observes PartMoved moved) {
        for (String side : new String[] {"to_post", "from_post"}) {
            database.run(
                    "UPDATE referral SET " + side + " = ?, version = version + 1 WHERE case_file = ? AND " + side + " = ?" + OPEN,
                    moved.to(),
                    moved.caseFile(),
                    moved.from());
        }
    }
}

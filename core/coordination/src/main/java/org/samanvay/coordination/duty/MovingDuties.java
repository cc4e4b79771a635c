package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samanvay.coordination.casefile.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Open duties go along with the part of a case; their clocks run on as they were. */
@ApplicationScoped
class MovingDuties {
    @Inject
    private Database database;

    void whenMoved(@Observes PartMoved moved) {
        database.run(
                "UPDATE duty SET post = ?, version = version + 1 WHERE case_file = ? AND post = ? AND department = ?"
                        + " AND standing = 'OPEN'",
                moved.to(),
                moved.caseFile(),
                moved.from(),
                moved.department());
    }
}

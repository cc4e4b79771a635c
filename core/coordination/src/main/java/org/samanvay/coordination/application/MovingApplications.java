package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samanvay.coordination.casefile.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Applications that a post made, and that nobody has decided, go along with its part of the case. */
@ApplicationScoped
class MovingApplications {
    @Inject
    private Database database;

    void whenMoved(@Observes PartMoved moved) {
        database.run(
                "UPDATE scheme_application SET applied_by_post = ?, version = version + 1 WHERE case_file = ?"
                        + " AND applied_by_post = ? AND status IN ('APPLIED', 'APPEALED')",
                moved.to(),
                moved.caseFile(),
                moved.from());
    }
}

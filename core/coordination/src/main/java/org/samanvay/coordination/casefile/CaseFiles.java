package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** The cases as entities, for changes. Access is asked of the kernel before. */
@ApplicationScoped
public class CaseFiles {
    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    @Inject
    private Database database;

    void add(CaseFile caseFile) {
        entities.persist(caseFile);
    }

    public CaseFile require(UUID id) {
        CaseFile caseFile = entities.find(CaseFile.class, id);
        if (caseFile == null) {
            throw CommonProblem.notFound(Text.of("Case", "प्रकरण"));
        }
        return caseFile;
    }

    /**
     * Work on a case needs it open. Only where it was closed over a referral in confidence, of which its owner knows
     * nothing, the two departments of that referral go on until it ends.
     */
    public CaseFile requireWorkable(UUID id, HeldPost by) {
        CaseFile caseFile = require(id);
        if (!caseFile.isOpen() && !hasOpenReferral(id, by.department())) {
            caseFile.requireOpen();
        }
        return caseFile;
    }

    private boolean hasOpenReferral(UUID id, String department) {
        return database.find(
                        row -> row.number(1),
                        "SELECT 1 FROM referral WHERE case_file = ? AND (from_department = ? OR to_department = ?) AND status"
                                + " IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS') LIMIT 1",
                        id,
                        department,
                        department)
                .isPresent();
    }
}

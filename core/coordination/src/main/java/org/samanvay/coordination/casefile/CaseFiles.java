package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
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

    @Inject
    private Confidence confidence;

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

    /** Counts as a change of the case what is stored beside it, so that whoever read it before is overtaken. */
    void change(CaseFile caseFile) {
        entities.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Work on a case needs it open. Only where it was closed over a referral in confidence, of which its owner knows
     * nothing, the two departments of that referral go on until it ends.
     */
    public CaseFile requireWorkable(UUID id, HeldPost by) {
        CaseFile caseFile = require(id);
        if (!caseFile.isOpen() && !worksInConfidence(id, by.department())) {
            caseFile.requireOpen();
        }
        return caseFile;
    }

    /** The same where the access was asked for in the same change, which told whether the case is open: mostly nothing is read. */
    public void requireWorkable(CaseAccess access, HeldPost by) {
        if (!access.open()) {
            requireWorkable(access.caseFile(), by);
        }
    }

    private boolean worksInConfidence(UUID id, String department) {
        SqlCondition inConfidence = confidence.inConfidence();
        return database.find(
                        row -> row.number(1),
                        "SELECT 1 FROM referral r WHERE r.case_file = ? AND (r.from_department = ? OR r.to_department = ?)"
                                + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS') AND "
                                + inConfidence.sql() + " LIMIT 1",
                        inConfidence.around(List.of(id, department, department), List.of()))
                .isPresent();
    }
}

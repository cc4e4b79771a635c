package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** The cases as entities, for changes. Access is asked of the kernel before. */
@ApplicationScoped
public class CaseFiles {
    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

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
}

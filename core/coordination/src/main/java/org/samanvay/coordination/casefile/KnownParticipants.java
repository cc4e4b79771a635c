package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;

/**
 * Which posts take part in a case: as far as the caller knows, or as far as all of its departments do. Who was asked in
 * confidence is known to the two parties alone.
 */
@ApplicationScoped
public class KnownParticipants {
    @Inject
    private Database database;

    @Inject
    private Confidence confidence;

    /** Those whom the caller may know; a hundred at most. */
    public Set<UUID> of(CaseAccess access) {
        return read(access.caseFile(), confidence.known(List.of(access)), access.seats().keySet());
    }

    /** Those whom every department of the case may know; a hundred at most. */
    public Set<UUID> knownToAll(UUID caseFile) {
        SqlCondition secret = confidence.inConfidence();
        return read(caseFile, new SqlCondition("NOT " + secret.sql(), secret.parameters()), Set.of());
    }

    private Set<UUID> read(UUID caseFile, SqlCondition known, Set<UUID> own) {
        List<Object> after = new ArrayList<>(own);
        after.add(Page.MAX);
        return new LinkedHashSet<>(database.list(
                row -> row.uuid(1),
                "SELECT p.post FROM participation p JOIN case_file c ON c.id = p.case_file WHERE c.id = ? AND (p.post ="
                        + " c.owner_post OR p.post = c.opened_by_post OR EXISTS (SELECT 1 FROM named_post n WHERE n.case_file ="
                        + " c.id AND n.post = p.post AND NOT EXISTS (SELECT 1 FROM referral q WHERE q.case_file = c.id AND"
                        + " q.to_post = p.post)) OR EXISTS (SELECT 1 FROM referral r WHERE r.case_file = c.id AND"
                        + " (r.to_post = p.post OR r.from_post = p.post) AND r.status IN ('SENT', 'RECEIVED',"
                        + " 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'DONE') AND " + known.sql() + ") OR p.post IN "
                        + Database.places(own.size()) + ") ORDER BY p.post LIMIT ?",
                known.around(List.of(caseFile), after)));
    }
}

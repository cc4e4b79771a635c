package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/** Which posts take part in a case. A post that declined, or was never answered, no longer does. */
@ApplicationScoped
public class Participations {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The post takes part from now on; nothing happens where it already does. */
    public void add(UUID caseFile, UUID post) {
        database.run(
                "INSERT IGNORE INTO participation (case_file, post, department, state, district, since)"
                        + " SELECT ?, p.id, o.department, o.state, o.district, ? FROM post p JOIN office o ON o.id = p.office"
                        + " WHERE p.id = ?",
                caseFile,
                clock.instant(),
                post);
    }

    /** Ends what a referral had begun, unless the post owns the case, sent a referral in it or has another one in it. */
    public void endUnlessNeeded(UUID caseFile, UUID post) {
        database.run(
                "DELETE FROM participation WHERE case_file = ? AND post = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = ? AND (c.owner_post = ? OR c.opened_by_post = ?))"
                        + " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.case_file = ? AND (r.from_post = ? OR (r.to_post = ?"
                        + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'DONE'))))",
                caseFile,
                post,
                caseFile,
                post,
                post,
                caseFile,
                post,
                post);
    }

    /** A restricted case exists for its named posts only. */
    void name(UUID caseFile, UUID post) {
        database.run("INSERT IGNORE INTO named_post (case_file, post) VALUES (?, ?)", caseFile, post);
    }

    /** Names the post where the case is restricted; does nothing elsewhere. */
    public void nameIfRestricted(UUID caseFile, UUID post) {
        database.run(
                "INSERT IGNORE INTO named_post (case_file, post) SELECT id, ? FROM case_file WHERE id = ? AND restricted",
                post,
                caseFile);
    }
}

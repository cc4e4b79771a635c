package org.samanvay.coordination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;

/** Writes a step: timeline, audit and outbox, each in one statement, in the transaction of the change. */
@ApplicationScoped
public class Steps {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public void write(Step step) {
        Instant now = clock.instant();
        database.run(
                "INSERT INTO timeline (id, case_file, at, acted_at, kind, post, department, account, subject, other_department,"
                        + " detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                step.caseFile(),
                now,
                step.actedAt(),
                step.kind(),
                step.by().post(),
                step.by().department(),
                step.account(),
                step.subject(),
                step.otherDepartment(),
                step.detail());
        database.run(
                "INSERT INTO audit (id, at, action, account, post, case_file, subject) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                now,
                step.kind(),
                step.account(),
                step.by().post(),
                step.caseFile(),
                step.subject());
        database.run(
                "INSERT INTO outbox (id, at, kind, case_file, subject, to_post) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                now,
                step.kind(),
                step.caseFile(),
                step.subject(),
                step.tell());
    }
}

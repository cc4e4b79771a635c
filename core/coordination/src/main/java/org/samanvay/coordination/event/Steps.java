package org.samanvay.coordination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;

/**
 * Writes steps: timeline, audit and outbox, each in one statement, in the transaction of the change. What one change sets
 * off is written {@link #together}, so that the number of statements does not grow with the number of steps.
 */
@ApplicationScoped
public class Steps {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private final ThreadLocal<@Nullable List<Step>> waiting = new ThreadLocal<>();

    public void write(Step step) {
        List<Step> together = waiting.get();
        if (together == null) {
            writeAll(List.of(step));
        } else {
            together.add(step);
        }
    }

    /** Does the work, then writes the steps that it took, in their order; work that fails took none. */
    public void together(Runnable work) {
        if (waiting.get() != null) {
            work.run();
            return;
        }
        List<Step> taken = new ArrayList<>();
        waiting.set(taken);
        try {
            work.run();
        } finally {
            waiting.remove();
        }
        writeAll(taken);
    }

    private void writeAll(List<Step> steps) {
        Instant now = clock.instant();
        database.insertAll(
                "INSERT INTO timeline (id, case_file, at, acted_at, kind, post, department, account, subject, other_department,"
                        + " detail) VALUES",
                steps.stream().map(step -> timeline(step, now)).toList(),
                "");
        database.insertAll(
                "INSERT INTO audit (id, at, action, account, post, case_file, subject) VALUES",
                steps.stream().map(step -> audit(step, now)).toList(),
                "");
        database.insertAll(
                "INSERT INTO outbox (id, at, kind, case_file, subject, to_post) VALUES",
                steps.stream().map(step -> outbox(step, now)).toList(),
                "");
    }

    private static @Nullable Object[] timeline(Step step, Instant now) {
        return new @Nullable Object[] {
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
            step.detail()
        };
    }

    private static @Nullable Object[] audit(Step step, Instant now) {
        return new @Nullable Object[] {
            Ids.next(), now, step.kind(), step.account(), step.by().post(), step.caseFile(), step.subject()
        };
    }

    private static @Nullable Object[] outbox(Step step, Instant now) {
        return new @Nullable Object[] {
            Ids.next(), now, step.kind(), step.caseFile(), step.subject(), step.tell()
        };
    }
}

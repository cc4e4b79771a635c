package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.samanvay.spi.Origin;

/** Forms that one fills in and another submits: checked as they are prepared, stored as they are confirmed. */
@ApplicationScoped
public class PreparedForms {
    @Inject
    private SubmittingForm submitting;

    /** Refuses what storing would refuse, and writes nothing; answers whom the entry is about. */
    public UUID check(Submission submission) {
        return submitting.check(submission);
    }

    /**
     * Stores it, within the caller's transaction; answers the entry. Where it does not say when it was done, it was done as it
     * was typed, not when the officer found the time to confirm it: clocks count from there.
     */
    public UUID submit(Submission submission, Instant preparedAt) {
        return submitting.submit(submission, Origin.ENTERED, preparedAt);
    }
}

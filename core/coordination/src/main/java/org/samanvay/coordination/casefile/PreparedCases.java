package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Cases that one prepares and another opens: checked as they are prepared, opened as they are confirmed. */
@ApplicationScoped
public class PreparedCases {
    @Inject
    private OpeningCase opening;

    @Inject
    private Clock clock;

    /** Refuses what opening would refuse, and writes nothing. */
    public void check(OpenCase prepared) {
        opening.check(prepared);
    }

    /**
     * Opens it, within the caller's transaction; answers the case. It begins when it was told at the counter, not when the
     * officer found the time to confirm it: what the law counts from the information counts from there.
     */
    public UUID open(OpenCase prepared, Instant preparedAt) {
        Instant now = clock.instant();
        // Another node's clock may be a moment ahead.
        return opening.open(prepared.begunAt(preparedAt.isBefore(now) ? preparedAt : now), null, true);
    }
}

package org.samanvay.coordination.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;

/** Deletes, every ten minutes, the drafts to which nobody came back in time. */
@ApplicationScoped
class DraftRetention implements Recurring {
    @Inject
    private Drafts drafts;

    @Override
    public String what() {
        return "Deleting old drafts";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm(null, Duration.ofMinutes(10));
    }

    @Override
    public void look() {
        drafts.forgetExpired();
    }
}

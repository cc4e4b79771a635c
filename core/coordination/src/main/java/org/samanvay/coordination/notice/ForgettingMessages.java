package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;

/** Deletes, every hour, messages that ended long ago. */
@ApplicationScoped
class ForgettingMessages implements Recurring {
    @Inject
    private SendingNotices sending;

    @Override
    public String what() {
        return "Forgetting old messages";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm(null, Duration.ofHours(1));
    }

    @Override
    public void look() {
        sending.forget();
    }
}

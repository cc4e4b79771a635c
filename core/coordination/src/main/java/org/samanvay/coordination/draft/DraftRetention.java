package org.samanvay.coordination.draft;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.StartStep;

/** Deletes, every ten minutes, the drafts to which nobody came back in time. */
@ApplicationScoped
class DraftRetention implements StartStep {
    private static final System.Logger LOG = System.getLogger(DraftRetention.class.getName());
    private static final long MINUTES = 10;

    @Inject
    private Drafts drafts;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        executor.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            drafts.forgetExpired();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Old drafts could not be deleted: " + failure.getClass().getName());
        }
    }
}

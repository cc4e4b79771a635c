package org.samanvay.coordination.prevention;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/**
 * Asks every {@code SAMANVAY_FINDING_SECONDS}, 300 where nothing is said, whether this day's look is still to be made. Any
 * number of nodes may look at once; each thing is found once.
 */
@ApplicationScoped
class PreventionSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(PreventionSchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private DailyLook daily;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_FINDING_SECONDS").map(Long::valueOf).orElse(300L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            daily.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The day's look for findings failed: " + failure.getClass().getName());
        }
    }
}

package org.samanvay.coordination.assist;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/** Looks for prepared items that nobody confirms, every {@code SAMANVAY_PREPARED_SECONDS}, 60 where nothing is said. */
@ApplicationScoped
class LapseSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(LapseSchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private LapsingItems lapsing;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_PREPARED_SECONDS").map(Long::valueOf).orElse(60L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            lapsing.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Prepared items could not be looked for: " + failure.getClass().getName());
        }
    }
}

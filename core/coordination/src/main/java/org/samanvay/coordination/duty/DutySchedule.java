package org.samanvay.coordination.duty;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/**
 * Looks for duties whose alarm or time has come: every {@code SAMANVAY_DUTY_SECONDS}, 60 where nothing is said. What is
 * late is late whether anybody looks or not.
 */
@ApplicationScoped
class DutySchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(DutySchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private TellingDelay telling;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_DUTY_SECONDS").map(Long::valueOf).orElse(60L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            telling.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Late duties could not be looked for: " + failure.getClass().getName());
        }
    }
}

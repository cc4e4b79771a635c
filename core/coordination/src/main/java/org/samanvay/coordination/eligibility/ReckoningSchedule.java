package org.samanvay.coordination.eligibility;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/**
 * Looks whether rules have changed: a department switched on or off, a scheme that begins or ends, a new release. Every
 * {@code SAMANVAY_ELIGIBILITY_SECONDS}, 300 where nothing is said.
 */
@ApplicationScoped
class ReckoningSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(ReckoningSchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Reckoning reckoning;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_ELIGIBILITY_SECONDS").map(Long::valueOf).orElse(300L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            reckoning.states().forEach(reckoning::catchUp);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Eligibility could not be reckoned anew: " + failure.getClass().getName());
        }
    }
}

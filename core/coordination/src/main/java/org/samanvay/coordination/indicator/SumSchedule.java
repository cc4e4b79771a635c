package org.samanvay.coordination.indicator;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/**
 * Keeps the sums of indicators near what has happened, so that who reads them finds little left to do: every
 * {@code SAMANVAY_INDICATOR_SECONDS}, 10 where nothing is said.
 */
@ApplicationScoped
class SumSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(SumSchedule.class.getName());

    /** Of some hundred cases each; the other node may be waiting for its turn. */
    private static final int ROUNDS = 50;

    @Inject
    private Settings settings;

    @Inject
    private KeepingSums sums;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_INDICATOR_SECONDS").map(Long::valueOf).orElse(10L);
        sums.adopt();
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            sums.catchUp(ROUNDS);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Indicators could not be brought up to date: " + failure.getClass().getName());
        }
    }
}

package org.samanvay.coordination.interstate;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/** Looks as often as for referrals that expire: every {@code SAMANVAY_EXPIRY_SECONDS}, 60 where nothing is said. */
@ApplicationScoped
class JointSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(JointSchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private RemindingAcross reminding;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_EXPIRY_SECONDS").map(Long::valueOf).orElse(60L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            reminding.remind();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Referrals to other states could not be looked for: " + failure.getClass().getName());
        }
    }
}

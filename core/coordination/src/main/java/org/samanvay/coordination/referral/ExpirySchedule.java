package org.samanvay.coordination.referral;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/** Reminds of referrals that wait and ends overdue ones, again and again: every {@code SAMANVAY_EXPIRY_SECONDS}, 60 where nothing is said. */
@ApplicationScoped
class ExpirySchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(ExpirySchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private ExpiringReferrals expiring;

    @Inject
    private RemindingReferrals reminding;

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
            expiring.expireOverdue();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Overdue referrals could not be looked for: " + failure.getClass().getName());
        }
    }
}

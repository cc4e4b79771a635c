package org.samanvay.coordination.grievance;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/** Looks for refusals that nobody decides, as often as for referrals that wait: every {@code SAMANVAY_EXPIRY_SECONDS}. */
@ApplicationScoped
class GrievanceSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(GrievanceSchedule.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private EscalatingGrievances escalating;

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
            escalating.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Undecided refusals could not be looked for: " + failure.getClass().getName());
        }
    }
}

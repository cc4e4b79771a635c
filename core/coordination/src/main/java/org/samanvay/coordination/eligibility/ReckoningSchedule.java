package org.samanvay.coordination.eligibility;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.state.EnablingListener;

/**
 * Looks whether rules have changed: at once where a department was switched on or off and where a day has begun, on which
 * schemes may begin or end; and every {@code SAMANVAY_ELIGIBILITY_SECONDS}, 300 where nothing is said, for a new release
 * and for what another look left.
 */
@ApplicationScoped
class ReckoningSchedule implements StartStep, EnablingListener {
    private static final System.Logger LOG = System.getLogger(ReckoningSchedule.class.getName());

    private final AtomicBoolean asked = new AtomicBoolean();

    @Inject
    private Settings settings;

    @Inject
    private CatchingUp catchingUp;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        long seconds = settings.find("SAMANVAY_ELIGIBILITY_SECONDS").map(Long::valueOf).orElse(300L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** The rules of a set of departments are compiled when somebody asks. */
    @Override
    public void prepare(Set<Set<String>> sets) {}

    /** A switch that begins at midnight is told of twice. What is told of before a look begins is seen by that look. */
    @Override
    public void begun() {
        if (!asked.getAndSet(true)) {
            executor.execute(() -> {
                asked.set(false);
                look();
            });
        }
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            catchingUp.inEveryState();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Eligibility could not be reckoned anew: " + failure.getClass().getName());
        }
    }
}

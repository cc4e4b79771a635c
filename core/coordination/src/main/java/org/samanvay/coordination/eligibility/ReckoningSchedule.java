package org.samanvay.coordination.eligibility;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.schedule.Schedules;
import org.samanvay.coordination.state.EnablingListener;

/**
 * Looks whether rules have changed: at once where a department was switched on or off and where a day has begun, on which
 * schemes may begin or end; and every few minutes for a new release and for what another look left.
 */
@ApplicationScoped
class ReckoningSchedule implements Recurring, EnablingListener {
    private final AtomicBoolean asked = new AtomicBoolean();

    @Inject
    private Schedules schedules;

    @Inject
    private CatchingUp catchingUp;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public String what() {
        return "Reckoning eligibility anew";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("SAMANVAY_ELIGIBILITY_SECONDS", Duration.ofMinutes(5));
    }

    @Override
    public void look() {
        catchingUp.inEveryState();
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
                schedules.look(this);
            });
        }
    }
}

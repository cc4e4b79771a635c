package org.samanvay.coordination.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/** Begins everything that recurs when the server starts. */
@ApplicationScoped
public class Schedules implements StartStep {
    private static final System.Logger LOG = System.getLogger(Schedules.class.getName());

    @Inject
    private Settings settings;

    @Inject
    @Any
    private Instance<Recurring> all;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        all.forEach(each -> {
            long seconds = each.rhythm().seconds(settings);
            executor.scheduleWithFixedDelay(() -> look(each), seconds, seconds, TimeUnit.SECONDS);
        });
    }

    /** A failure must not end the schedule: the next look may find the database back. Its words could tell of a person. */
    public void look(Recurring work) {
        try {
            work.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, work.what() + " failed and will be tried again: " + failure.getClass().getName());
        }
    }
}

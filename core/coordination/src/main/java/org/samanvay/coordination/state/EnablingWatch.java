package org.samanvay.coordination.state;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.StartStep;

/**
 * Sees within half a second what another node switched, by one row of the database, and the first moment of a new day.
 * Requests ask the database for neither.
 */
@ApplicationScoped
class EnablingWatch implements StartStep {
    private static final System.Logger LOG = System.getLogger(EnablingWatch.class.getName());
    private static final long PAUSE_MILLISECONDS = 500;

    private boolean failing;

    @Inject
    private Enabling enabling;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        enabling.refresh();
        executor.scheduleWithFixedDelay(this::look, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** A failure must not end the watch: what is known stays in force until the database is back. */
    private void look() {
        try {
            enabling.refreshIfChanged();
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, "Switches of departments cannot be seen: " + failure.getClass().getName());
            }
        }
    }
}

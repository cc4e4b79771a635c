package org.samanvay.coordination.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;

/** Makes and sends messages again and again: every {@code SAMANVAY_NOTICE_SECONDS}, 10 where nothing is said, on every node. */
@ApplicationScoped
class NoticeSchedule implements StartStep {
    private static final System.Logger LOG = System.getLogger(NoticeSchedule.class.getName());
    private static final long HOUR = 3600;

    @Inject
    private Settings settings;

    @Inject
    private RoutingNotices routing;

    @Inject
    private SendingNotices sending;

    @Inject
    private Gateways gateways;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        // A channel that is set up wrongly is told at the start, and not found out at the first notice.
        gateways.on();
        long seconds = settings.find("SAMANVAY_NOTICE_SECONDS").map(Long::valueOf).orElse(10L);
        executor.scheduleWithFixedDelay(() -> look(routing::route), seconds, seconds, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(() -> look(sending::send), seconds, seconds, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(() -> look(sending::forget), HOUR, HOUR, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private static void look(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Notices could not be sent: " + failure.getClass().getName());
        }
    }
}

package org.samanvay.coordination.news;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.samanvay.coordination.event.OutboxNumbers;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.news.NewsFeed.Seat;

/** The open streams of this node: it looks for what is new while somebody listens, and now and then who still does. */
@ApplicationScoped
class NewsStreams implements StartStep {
    private static final System.Logger LOG = System.getLogger(NewsStreams.class.getName());

    /** A browser opens six connections to one server, of which a page needs some for its questions. */
    private static final int MOST_OF_AN_ACCOUNT = 4;

    private static final int MOST = 1_000;
    private static final long LOOK_MILLISECONDS = 400;
    private static final long HEARTBEAT_SECONDS = 10;
    private static final int MANY = 2_000;

    private final Set<NewsStream> open = ConcurrentHashMap.newKeySet();
    private long told = -1;
    private boolean failing;

    @Inject
    private OutboxNumbers numbers;

    @Inject
    private NewsFeed feed;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void run() {
        executor.scheduleWithFixedDelay(this::look, LOOK_MILLISECONDS, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(this::heartbeat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    boolean mayOpen() {
        return open.size() < MOST;
    }

    /** Where an account listens in as many places as it may, the one that has listened longest gives way. */
    synchronized void add(NewsStream stream) {
        UUID account = stream.viewer().account();
        List<NewsStream> before = open.stream()
                .filter(other -> other.viewer().account().equals(account))
                .sorted(Comparator.comparingLong(NewsStream::number))
                .toList();
        for (int oldest = 0; oldest <= before.size() - MOST_OF_AN_ACCOUNT; oldest++) {
            before.get(oldest).giveWay(executor::execute);
        }
        open.add(stream);
        stream.wake(executor::execute);
    }

    void remove(NewsStream stream) {
        open.remove(stream);
    }

    @PreDestroy
    void closeAll() {
        open.forEach(NewsStream::close);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        if (open.isEmpty()) {
            told = -1;
            return;
        }
        try {
            long end = numbers.giveAndRead();
            if (told < 0 || end - told > MANY) {
                open.forEach(stream -> stream.wake(executor::execute));
            } else if (end > told) {
                Set<Seat> seats = feed.seats(told, end);
                open.stream()
                        .filter(stream -> stream.concerns(seats))
                        .forEach(stream -> stream.wake(executor::execute));
            }
            told = end;
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                failing = true;
                LOG.log(Level.WARNING, "What is new cannot be seen: " + failure.getClass().getName());
            }
        }
    }

    /** Keeps proxies from closing what is quiet, and finds the streams whose reader has gone or may no longer read. */
    private void heartbeat() {
        open.forEach(stream -> stream.wake(executor::execute));
    }
}

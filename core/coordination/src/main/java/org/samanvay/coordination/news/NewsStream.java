package org.samanvay.coordination.news;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.news.NewsFeed.Seat;
import org.samanvay.spi.Level;

/**
 * One open answer of {@code GET /changes}. It knows the last number that it told of and goes on from there whenever it is
 * woken, by one thread at a time; it ends with the session, and with a posting that was held when it began.
 */
final class NewsStream {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final AsyncContext answer;
    private final Supplier<Optional<Viewer>> reader;
    private final NewsFeed feed;
    private final Consumer<NewsStream> ended;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Viewer viewer;
    private volatile boolean open = true;
    private volatile boolean over;
    private long place;

    /**
     * @param reader who listens by now; empty when nobody does any more
     * @param place the last number that was told before
     * @param ended is told once, when nothing more can be written
     */
    NewsStream(
            AsyncContext answer,
            Viewer viewer,
            Supplier<Optional<Viewer>> reader,
            NewsFeed feed,
            long place,
            Consumer<NewsStream> ended) {
        this.answer = answer;
        this.viewer = viewer;
        this.reader = reader;
        this.feed = feed;
        this.place = place;
        this.ended = ended;
    }

    Viewer viewer() {
        return viewer;
    }

    /** A stream that began later has a larger one. */
    long number() {
        return number;
    }

    /** Tells the page that somebody listens elsewhere now, so that it does not come back by itself, and ends. */
    void giveWay(Consumer<Runnable> executor) {
        over = true;
        wake(executor);
    }

    /** Whether something happened where the reader works. */
    boolean concerns(Set<Seat> seats) {
        return seats.stream().anyMatch(seat -> viewer.workingPosts().contains(seat.post())
                || viewer.posts().stream().anyMatch(held -> answersFor(held, seat)));
    }

    private static boolean answersFor(HeldPost held, Seat seat) {
        return held.nodal()
                && held.level() == Level.DISTRICT
                && held.department().equals(seat.department())
                && held.district() != null
                && held.district().equals(seat.district());
    }

    /** Looks again, by a thread of the executor's; a word that comes meanwhile is not lost. */
    void wake(Consumer<Runnable> executor) {
        if (open && asked.getAndIncrement() == 0) {
            try {
                executor.accept(this::work);
            } catch (RejectedExecutionException stopping) {
                close();
            }
        }
    }

    private void work() {
        int seen;
        do {
            seen = asked.get();
            if (open) {
                lookOnce();
            }
        } while (asked.addAndGet(-seen) != 0);
    }

    private void lookOnce() {
        try {
            look();
        } catch (IOException | RuntimeException gone) {
            // Who listened went away, or the server cannot read now: the browser comes back with the last number it has.
            close();
        }
    }

    private void look() throws IOException {
        Optional<Viewer> now = reader.get();
        if (now.isEmpty() || !now.get().posts().containsAll(viewer.posts())) {
            close();
            return;
        }
        viewer = now.get();
        if (over) {
            write("over", "{}");
            answer.getResponse().flushBuffer();
            close();
            return;
        }
        long until = feed.end();
        if (place > until || until - place > NewsFeed.FAR_BEHIND) {
            place = until;
            write("missed", "{}");
        }
        while (place < until) {
            long next = Math.min(until, place + NewsFeed.AT_ONCE);
            List<NewsItem> items = feed.between(viewer, place, next);
            for (NewsItem item : items) {
                place = item.place();
                write("change", NewsFeed.json(item));
            }
            place = next;
        }
        write("here", "{}");
        answer.getResponse().flushBuffer();
    }

    private void write(String event, String data) throws IOException {
        OutputStream out = answer.getResponse().getOutputStream();
        out.write(("event: " + event + "\nid: " + place + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the answer; what ended by itself is only forgotten. */
    void close() {
        if (!open) {
            return;
        }
        open = false;
        ended.accept(this);
        try {
            answer.complete();
        } catch (IllegalStateException already) {
            // The container ended it.
        }
    }
}

package org.samanvay.coordination.news;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.OutboxNumbers;
import org.samanvay.coordination.storage.Database;

/** What the streams of a node read, so many of them at once and no more: requests need the database, too. */
@ApplicationScoped
class NewsFeed {
    /** Numbers that are read at once. */
    static final int AT_ONCE = 500;

    /** Who is further behind is told to read everything anew. */
    static final int FAR_BEHIND = 5_000;

    private static final JsonFactory JSON = new JsonFactory();
    private static final int READERS = 4;

    private final Semaphore readers = new Semaphore(READERS);

    @Inject
    private Database database;

    @Inject
    private OutboxNumbers numbers;

    @Inject
    private NewsReading reading;

    /**
     * A post that takes part in a case, or is told of something.
     *
     * @param district LGD code; null at state level, and where the post is only told
     */
    record Seat(UUID post, String department, @Nullable Integer district) {}

    /** The last number so far. */
    long end() {
        return numbers.end();
    }

    /** The same once everything that has happened has its number. */
    long now() {
        return numbers.giveAndRead();
    }

    List<NewsItem> between(Viewer viewer, long after, long until) {
        readers.acquireUninterruptibly();
        try {
            return reading.between(viewer, after, until);
        } finally {
            readers.release();
        }
    }

    /** Where something happened. */
    Set<Seat> seats(long after, long until) {
        return new LinkedHashSet<>(database.list(
                row -> new Seat(row.uuid(1), row.text(2), row.findNumber(3)),
                "SELECT DISTINCT p.post, p.department, p.district FROM outbox x JOIN participation p ON p.case_file ="
                        + " x.case_file WHERE x.place > ? AND x.place <= ? UNION SELECT DISTINCT x.to_post, '', NULL FROM outbox x"
                        + " WHERE x.place > ? AND x.place <= ? AND x.to_post IS NOT NULL",
                after,
                until,
                after,
                until));
    }

    /** Codes only; the page knows their words. */
    static String json(NewsItem item) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kind", item.kind());
            if (item.caseFile() != null) {
                json.writeStringField("case", item.caseFile().toString());
            }
            json.writeBooleanField("forYou", item.forYou());
            json.writeBooleanField("own", item.own());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

package org.samanvay.coordination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;

/** Tells a post of something that belongs to no case: one row of the outbox, in the transaction of what happened. */
@ApplicationScoped
public class Notices {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @param subject the handover, the meeting, the decision */
    public void tell(UUID post, NoticeKind kind, UUID subject) {
        tellAll(List.of(post), kind, subject);
    }

    /** The same to many, in one statement. */
    public void tellAll(Collection<UUID> posts, NoticeKind kind, UUID subject) {
        Instant now = clock.instant();
        database.insertAll(
                "INSERT INTO outbox (id, at, kind, case_file, subject, to_post) VALUES",
                posts.stream()
                        .map(post -> new @Nullable Object[] {Ids.next(), now, kind, null, subject, post})
                        .toList(),
                "");
    }
}

package org.samanvay.coordination.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Ends what was prepared and then forgotten: its words are deleted, and who prepared it and the post see that it lapsed. The
 * post is told two days before, and nothing lapses sooner than a day after it was told, however long the server stood
 * still. Any number of nodes may look at once.
 */
@ApplicationScoped
class LapsingItems implements Recurring {
    /** How long an item waits for the officer: a week of leave, and it must be typed again. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration TOLD_BEFORE = Duration.ofDays(2);
    private static final Duration AFTER_TELLING = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    private static final String UNTOLD = " FROM prepared_item WHERE status = 'PREPARED' AND lapse_told_at IS NULL AND lapses_at <= ?";
    private static final String OVER = " FROM prepared_item WHERE status = 'PREPARED' AND lapse_told_at IS NOT NULL AND lapses_at <= ?";

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    private record Waiting(UUID id, UUID post, @Nullable UUID caseFile, UUID preparedBy) {}

    @Override
    public String what() {
        return "Ending prepared items that nobody confirms";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("SAMANVAY_PREPARED_SECONDS", Duration.ofMinutes(1));
    }

    /** Looks before it locks: most looks find nothing. */
    @Override
    public void look() {
        Instant now = clock.instant();
        if (any(UNTOLD, now.plus(TOLD_BEFORE))) {
            all(this::tellSome);
        }
        if (any(OVER, now)) {
            all(this::endSome);
        }
    }

    private boolean any(String which, Instant until) {
        return database.find(row -> row.flag(1), "SELECT EXISTS (SELECT 1" + which + ")", until).orElse(false);
    }

    private void all(Supplier<Integer> some) {
        int found;
        do {
            found = changes.inTransaction(some);
        } while (found == AT_ONCE);
    }

    private int tellSome() {
        Instant now = clock.instant();
        List<Waiting> found = locked(UNTOLD, now.plus(TOLD_BEFORE));
        if (!found.isEmpty()) {
            change(found, "lapse_told_at = ?, lapses_at = GREATEST(lapses_at, ?)", now, now.plus(AFTER_TELLING));
            tell(found, NoticeKind.PREPARED_LAPSES_SOON);
        }
        return found.size();
    }

    private int endSome() {
        Instant now = clock.instant();
        List<Waiting> found = locked(OVER, now);
        if (!found.isEmpty()) {
            change(found, "status = 'LAPSED', ended_at = ?, sealed_content = NULL, version = version + 1", now);
            found.forEach(each ->
                    audit.prepared(null, "ITEM_LAPSED", each.post(), each.caseFile(), each.id(), each.preparedBy()));
            tell(found, NoticeKind.PREPARED_LAPSED);
        }
        return found.size();
    }

    private List<Waiting> locked(String which, Instant until) {
        return database.list(
                row -> new Waiting(row.uuid(1), row.uuid(2), row.findUuid(3), row.uuid(4)),
                "SELECT id, post, case_file, prepared_by" + which + " ORDER BY id LIMIT " + AT_ONCE + " FOR UPDATE SKIP LOCKED",
                until);
    }

    private void change(List<Waiting> items, String how, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        items.forEach(each -> parameters.add(each.id()));
        database.run(
                "UPDATE prepared_item SET " + how + " WHERE id IN " + Database.places(items.size()), parameters.toArray());
    }

    /** A post once for all of its items: the list has each of them. */
    private void tell(List<Waiting> items, NoticeKind kind) {
        items.stream()
                .map(Waiting::post)
                .distinct()
                .forEach(post -> notices.tell(
                        post,
                        kind,
                        items.stream().filter(each -> each.post().equals(post)).findFirst().orElseThrow().id()));
    }
}

package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.notice.OutgoingNotice.Line;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/**
 * Sends the messages whose time has come. A node claims a few for as long as their sending may take; should it end in
 * between, another claims them afterwards. What fails is tried again after 1, 2, 4, ... minutes, eight times in all.
 */
@ApplicationScoped
class SendingNotices implements Recurring {
    static final int MOST_TRIES = 8;

    private static final int AT_ONCE = 5;

    /** Five messages of half a minute at most, and some time for the database. */
    private static final Duration LEASE = Duration.ofMinutes(4);

    /** What was sent is told in the app anyway. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_LINES = 50;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Gateways gateways;

    @Inject
    private Posts posts;

    @Inject
    private Clock clock;

    /** @param address null where nobody is left to be told */
    private record Claimed(
            UUID id, NoticeChannel channel, int tries, @Nullable String address, @Nullable UUID seal) {}

    private record Item(UUID message, UUID notice, Instant at, String kind, UUID post, @Nullable String caseNumber) {}

    @Override
    public String what() {
        return "Sending messages";
    }

    @Override
    public Rhythm rhythm() {
        return Gateways.RHYTHM;
    }

    @Override
    public void look() {
        Set<String> on = gateways.on();
        boolean more = !on.isEmpty() && isAnyDue(on);
        while (more) {
            more = sendSome(on);
        }
    }

    /** What ended long ago is of no use to anybody. */
    void forget() {
        database.run(
                "DELETE FROM notice_message WHERE status IN ('SENT', 'DROPPED') AND ended_at < ? LIMIT 500",
                clock.instant().minus(KEPT));
    }

    private boolean isAnyDue(Set<String> on) {
        List<Object> parameters = new ArrayList<>(List.of(clock.instant()));
        parameters.addAll(on);
        return database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM notice_message WHERE status = 'WAITING' AND next_at <= ? AND channel IN "
                                + Database.places(on.size()) + " LIMIT 1",
                        parameters.toArray())
                .isPresent();
    }

    private boolean sendSome(Set<String> on) {
        UUID lease = Ids.next();
        Instant now = clock.instant();
        List<Object> parameters = new ArrayList<>(List.of(lease, now.plus(LEASE), now));
        parameters.addAll(on);
        int claimed = changes.inTransaction(() -> database.run(
                "UPDATE notice_message SET lease = ?, tries = tries + 1, next_at = ? WHERE status = 'WAITING' AND next_at <= ?"
                        + " AND channel IN " + Database.places(on.size()) + " ORDER BY next_at LIMIT " + AT_ONCE,
                parameters.toArray()));
        if (claimed == 0) {
            return false;
        }
        List<Claimed> messages = claimed(lease);
        Map<UUID, List<Line>> lines = lines(lease);
        messages.forEach(message -> sendOne(message, lines.getOrDefault(message.id(), List.of()), lease));
        return true;
    }

    private void sendOne(Claimed message, List<Line> lines, UUID lease) {
        String address = message.address();
        UUID seal = message.seal();
        if (address == null || seal == null) {
            end(message.id(), lease, MessageStatus.DROPPED, null);
            return;
        }
        if (message.tries() > MOST_TRIES) {
            end(message.id(), lease, MessageStatus.DEAD, NoticeFault.INTERRUPTED);
            return;
        }
        try {
            gateways.of(message.channel()).send(outgoing(message.id(), address, seal, lines));
            end(message.id(), lease, MessageStatus.SENT, null);
        } catch (Undelivered failed) {
            failed(message, lease, failed.fault());
        }
    }

    private static OutgoingNotice outgoing(UUID id, String address, UUID seal, List<Line> lines) {
        int shown = Math.min(lines.size(), MOST_LINES);
        return new OutgoingNotice(id, address, seal, lines.subList(0, shown), lines.size() - shown);
    }

    private void failed(Claimed message, UUID lease, NoticeFault fault) {
        if (message.tries() >= MOST_TRIES) {
            end(message.id(), lease, MessageStatus.DEAD, fault);
        } else {
            database.run(
                    "UPDATE notice_message SET lease = NULL, next_at = ?, fault = ? WHERE id = ? AND lease = ?",
                    clock.instant().plus(pauseAfter(message.tries())),
                    fault,
                    message.id(),
                    lease);
        }
    }

    static Duration pauseAfter(int tries) {
        return Duration.ofMinutes(1L << (tries - 1));
    }

    /** Only who still holds the lease ends it: whoever took it over meanwhile says how it ends. */
    private void end(UUID message, UUID lease, MessageStatus status, @Nullable NoticeFault fault) {
        database.run(
                "UPDATE notice_message SET lease = NULL, status = ?, fault = ?, ended_at = ? WHERE id = ? AND lease = ?",
                status,
                fault,
                clock.instant(),
                message,
                lease);
    }

    private List<Claimed> claimed(UUID lease) {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                row -> new Claimed(
                        row.uuid(1), NoticeChannel.valueOf(row.text(2)), row.number(3), row.findText(4), row.findUuid(5)),
                "SELECT m.id, m.channel, m.tries, CASE WHEN " + HeldToday.CONDITION + " THEN n.address END, n.seal"
                        + " FROM notice_message m JOIN posting g ON g.id = m.posting JOIN account a ON a.id = g.account"
                        + " LEFT JOIN notice_channel n ON n.posting = m.posting AND n.channel = m.channel"
                        + " WHERE m.lease = ? ORDER BY m.made_at",
                today,
                today,
                lease);
    }

    private Map<UUID, List<Line>> lines(UUID lease) {
        List<Item> items = database.list(
                SendingNotices::item,
                "SELECT i.message, i.notice, i.at, i.kind, i.post, i.case_number FROM notice_item i"
                        + " JOIN notice_message m ON m.id = i.message WHERE m.lease = ? ORDER BY i.at, i.notice",
                lease);
        Set<UUID> told = new LinkedHashSet<>();
        items.forEach(item -> told.add(item.post()));
        Map<UUID, PostCard> cards = posts.findAll(told);
        Map<UUID, List<Line>> lines = new LinkedHashMap<>();
        items.forEach(item -> lines.computeIfAbsent(item.message(), any -> new ArrayList<>())
                .add(line(item, Objects.requireNonNull(cards.get(item.post())))));
        return lines;
    }

    private static Item item(Row row) {
        return new Item(
                row.uuid(1), row.uuid(2), row.instant(3), row.text(4), row.uuid(5), row.findText(6));
    }

    /** The office as it is called on paper: a message leaves the house as a letter does. */
    private static Line line(Item item, PostCard post) {
        return new Line(item.notice(), item.at(), item.kind(), post.code(), post.officeOnPaper(), item.caseNumber());
    }
}

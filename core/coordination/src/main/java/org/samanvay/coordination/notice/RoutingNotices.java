package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.OutboxNumbers;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.notice.Pacing.Due;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/**
 * Makes messages of what posts are told, in the order of the outbox's numbers, each once: the last number that was read is
 * moved in the transaction that writes the messages. A vacant post's notices go to the one that answers for it.
 */
@ApplicationScoped
class RoutingNotices implements Recurring {
    private static final int AT_ONCE = 500;

    private static final String END = "SELECT place FROM notice_end WHERE only_one = 1";

    private static final String TOLD =
            """
            SELECT x.id, x.kind, x.at, x.to_post, x.case_file, CASE WHEN p.post IS NOT NULL THEN c.number END,
                   COALESCE(c.restricted, FALSE) AND n.post IS NULL, COALESCE(r.urgency = 'URGENT', FALSE)
            FROM outbox x
            LEFT JOIN case_file c ON c.id = x.case_file
            LEFT JOIN participation p ON p.case_file = x.case_file AND p.post = x.to_post
            LEFT JOIN named_post n ON n.case_file = x.case_file AND n.post = x.to_post
            LEFT JOIN referral r ON r.id = x.subject
            WHERE x.place > ? AND x.place <= ? AND x.to_post IS NOT NULL ORDER BY x.place""";

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private OutboxNumbers numbers;

    @Inject
    private Posts posts;

    @Inject
    private Gateways gateways;

    @Inject
    private Clock clock;

    /**
     * A row of the outbox that tells a post something.
     *
     * @param closed the case is open to named posts only, and this is none of them
     */
    private record Told(
            UUID id,
            String kind,
            Instant at,
            UUID post,
            @Nullable UUID caseFile,
            @Nullable String caseNumber,
            boolean closed,
            boolean urgent) {
        static Told of(Row row) {
            String kind = row.text(2);
            return new Told(
                    row.uuid(1),
                    kind,
                    row.instant(3),
                    row.uuid(4),
                    row.findUuid(5),
                    row.findText(6),
                    row.flag(7),
                    row.flag(8) || NoticeWords.isUrgent(kind));
        }
    }

    /** An officer who is told by a channel. */
    private record Seat(UUID posting, UUID office, String channel, Pacing pacing) {}

    private record Key(UUID posting, String channel, String bundle) {}

    private record Shut(UUID caseFile, UUID office) {}

    @Override
    public String what() {
        return "Making messages of notices";
    }

    @Override
    public Rhythm rhythm() {
        return Gateways.RHYTHM;
    }

    /** Looks before it locks: most looks find nothing. */
    @Override
    public void look() {
        long end = numbers.giveAndRead();
        boolean more = database.find(row -> row.longNumber(1), END).orElse(0L) < end;
        while (more) {
            more = changes.inTransaction(() -> routeSome(end));
        }
    }

    private boolean routeSome(long end) {
        long last = database.find(row -> row.longNumber(1), END + " FOR UPDATE").orElseThrow();
        long until = Math.min(end, last + AT_ONCE);
        if (until <= last) {
            return false;
        }
        List<Told> told = database.list(Told::of, TOLD, last, until);
        if (!told.isEmpty()) {
            write(told);
        }
        database.run("UPDATE notice_end SET place = ? WHERE only_one = 1", until);
        return until < end;
    }

    private void write(List<Told> told) {
        Map<UUID, UUID> answering = posts.answeringFor(told.stream().map(Told::post).collect(Collectors.toSet()));
        Map<UUID, List<Seat>> seats = seats(new HashSet<>(answering.values()));
        if (seats.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Set<Shut> shut = shut(told);
        Map<Key, List<Told>> items = new LinkedHashMap<>();
        Map<Key, Due> dues = new LinkedHashMap<>();
        for (Told each : told) {
            for (Seat seat : seats.getOrDefault(answering.get(each.post()), List.of())) {
                if (mayLearn(each, seat, shut)) {
                    Due due = seat.pacing().due(each.id(), each.urgent(), now);
                    Key key = new Key(seat.posting(), seat.channel(), due.bundle());
                    dues.put(key, due);
                    items.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
                }
            }
        }
        write(items, dues, now);
    }

    private static boolean mayLearn(Told told, Seat seat, Set<Shut> shut) {
        UUID caseFile = told.caseFile();
        return caseFile == null || !told.closed() && !shut.contains(new Shut(caseFile, seat.office()));
    }

    private void write(Map<Key, List<Told>> items, Map<Key, Due> dues, Instant now) {
        if (items.isEmpty()) {
            return;
        }
        database.insertAll(
                "INSERT INTO notice_message (id, posting, channel, bundle, status, made_at, next_at, tries) VALUES",
                dues.entrySet().stream()
                        .map(each -> message(each.getKey(), each.getValue(), now))
                        .toList(),
                " ON DUPLICATE KEY UPDATE tries = tries");
        Map<Key, UUID> open = open(items.keySet());
        List<@Nullable Object[]> lines = new ArrayList<>();
        List<@Nullable Object[]> late = new ArrayList<>();
        items.forEach((key, told) -> told.forEach(each -> {
            UUID message = open.get(key);
            if (message == null) {
                // The digest has gone out already, by a node whose clock is ahead: this one goes by itself.
                Due alone = Pacing.alone(each.id(), now);
                @Nullable Object[] row = message(new Key(key.posting(), key.channel(), alone.bundle()), alone, now);
                late.add(row);
                lines.add(item((UUID) Objects.requireNonNull(row[0]), each));
            } else {
                lines.add(item(message, each));
            }
        }));
        database.insertAll(
                "INSERT INTO notice_message (id, posting, channel, bundle, status, made_at, next_at, tries) VALUES", late, "");
        database.insertAll("INSERT INTO notice_item (message, notice, at, kind, post, case_number) VALUES", lines, "");
    }

    private static @Nullable Object[] message(Key key, Due due, Instant now) {
        return new @Nullable Object[] {
            Ids.next(), key.posting(), key.channel(), key.bundle(), MessageStatus.WAITING, now, due.at(), 0
        };
    }

    private static @Nullable Object[] item(UUID message, Told told) {
        return new @Nullable Object[] {message, told.id(), told.at(), told.kind(), told.post(), told.caseNumber()};
    }

    /** The messages that nobody has begun to send. */
    private Map<Key, UUID> open(Set<Key> keys) {
        List<Object> bundles = new ArrayList<>();
        keys.stream().map(Key::bundle).distinct().forEach(bundles::add);
        List<Object> parameters = new ArrayList<>(keys.stream().map(Key::posting).distinct().toList());
        int postings = parameters.size();
        parameters.addAll(bundles);
        Map<Key, UUID> open = new LinkedHashMap<>();
        database.list(
                        row -> Map.entry(new Key(row.uuid(2), row.text(3), row.text(4)), row.uuid(1)),
                        "SELECT id, posting, channel, bundle FROM notice_message WHERE posting IN " + Database.places(postings)
                                + " AND bundle IN " + Database.places(bundles.size()) + " AND status = 'WAITING' AND tries = 0",
                        parameters.toArray())
                .forEach(each -> open.put(each.getKey(), each.getValue()));
        return open;
    }

    /** Who is told of each of these posts, by the channels that are on. */
    private Map<UUID, List<Seat>> seats(Set<UUID> held) {
        Set<String> on = gateways.on();
        if (held.isEmpty() || on.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(held);
        parameters.addAll(on);
        parameters.addAll(List.of(today, today));
        Map<UUID, List<Seat>> seats = new LinkedHashMap<>();
        database.list(
                        row -> Map.entry(row.uuid(1), seat(row)),
                        "SELECT g.post, g.id, p.office, n.channel, n.pace, n.quiet_from, n.quiet_until FROM posting g"
                                + " JOIN account a ON a.id = g.account JOIN post p ON p.id = g.post"
                                + " JOIN notice_channel n ON n.posting = g.id WHERE g.post IN " + Database.places(held.size())
                                + " AND n.channel IN " + Database.places(on.size()) + " AND " + HeldToday.CONDITION,
                        parameters.toArray())
                .forEach(each -> seats.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add(each.getValue()));
        return seats;
    }

    private static Seat seat(Row row) {
        return new Seat(
                row.uuid(2),
                row.uuid(3),
                row.text(4),
                new Pacing(NoticePace.valueOf(row.text(5)), row.number(6), row.number(7)));
    }

    /** Of these cases the offices against which they are shut: such an office is not told even that something happened. */
    private Set<Shut> shut(List<Told> told) {
        Object[] cases = told.stream().map(Told::caseFile).filter(Objects::nonNull).distinct().toArray();
        return cases.length == 0 ? Set.of() : new HashSet<>(database.list(
                row -> new Shut(row.uuid(1), row.uuid(2)),
                "SELECT case_file, office FROM excluded_office WHERE case_file IN " + Database.places(cases.length),
                cases));
    }
}

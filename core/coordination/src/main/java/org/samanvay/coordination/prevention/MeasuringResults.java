package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.entry.OpenedEntries;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.FindingRule.Looks;

/**
 * Reckons what came of each decided finding, anew each day until its time is over: the status of the register, entries that
 * came after the decision, whether what was asked for has happened. Nobody enters a result.
 */
@ApplicationScoped
class MeasuringResults {
    @Inject
    private Database database;

    @Inject
    private PreventionBook book;

    @Inject
    private OpenedEntries entries;

    @Inject
    private Clock clock;

    private record Decided(
            UUID id,
            int state,
            @Nullable UUID establishment,
            @Nullable String statusFound,
            @Nullable String statusNow,
            @Nullable UUID entry,
            Instant decidedAt) {}

    private record Measured(FindingResult result, @Nullable Integer count, @Nullable String status) {}

    void measure(LocalDate today) {
        for (KnownRule rule : book.rules()) {
            decided(rule).forEach((state, decided) -> {
                Map<UUID, Measured> results =
                        switch (rule.declared().looks()) {
                            case Looks.Repeated repeated -> repeated(rule, repeated, state, decided);
                            case Looks.OneChild child -> children(child, state, decided);
                            case Looks.Standing standing -> standing(decided);
                            case Looks.OneAddress address -> addresses(rule, state, decided);
                        };
                write(rule, decided, results, today);
            });
        }
    }

    private Map<Integer, List<Decided>> decided(KnownRule rule) {
        return database
                .list(
                        row -> new Decided(
                                row.uuid(1),
                                row.number(2),
                                row.findUuid(3),
                                row.findText(4),
                                row.findText(5),
                                row.findUuid(6),
                                row.instant(7)),
                        "SELECT f.id, f.state, f.establishment, f.status_found, CASE WHEN e.withdrawn THEN NULL ELSE e.status END,"
                                + " f.entry, f.decided_at FROM finding f LEFT JOIN establishment e ON e.id = f.establishment"
                                + " WHERE f.rule = ? AND f.decision IS NOT NULL AND NOT f.final",
                        rule.code())
                .stream()
                .collect(Collectors.groupingBy(Decided::state));
    }

    private Map<UUID, Measured> repeated(KnownRule rule, Looks.Repeated looks, int state, List<Decided> decided) {
        Map<UUID, Decided> byEstablishment = new HashMap<>();
        decided.forEach(each -> byEstablishment.put(each.establishment(), each));
        Instant first = decided.stream().map(Decided::decidedAt).min(Instant::compareTo).orElseThrow();
        Map<UUID, Integer> counts = new HashMap<>();
        entries.forEach(state, rule.department().full(looks.form()), first, clock.instant(), entry -> {
            if (looks.condition().map(condition -> LookingForFindings.holds(condition, entry)).orElse(true)) {
                entry.answers().at(looks.establishment()).stream()
                        .limit(1)
                        .map(named -> byEstablishment.get(UUID.fromString(String.valueOf(named))))
                        .filter(known -> known != null
                                && entry.actedAt().isAfter(known.decidedAt())
                                && !entry.actedAt().isAfter(measuredUntil(rule, known)))
                        .forEach(known -> counts.merge(known.id(), 1, Integer::sum));
            }
        });
        Map<UUID, Measured> results = new HashMap<>();
        decided.forEach(each -> results.put(each.id(), counted(counts.getOrDefault(each.id(), 0))));
        return results;
    }

    private Map<UUID, Measured> children(Looks.OneChild looks, int state, List<Decided> decided) {
        Map<UUID, UUID> byEntry = new HashMap<>();
        decided.forEach(each -> byEntry.put(each.entry(), each.id()));
        Map<UUID, Measured> results = new HashMap<>();
        decided.forEach(each -> results.put(each.id(), new Measured(FindingResult.NOT_MEASURABLE, null, null)));
        entries.forEach(state, looks.form(), byEntry.keySet(), entry -> results.put(
                byEntry.get(entry.entry()),
                new Measured(
                        LookingForFindings.holds(looks.resolvedWhen(), entry)
                                ? FindingResult.RESOLVED
                                : FindingResult.UNCHANGED,
                        null,
                        null)));
        return results;
    }

    /** Of other cases or other days, on the day of the decision or after it. */
    private Map<UUID, Measured> addresses(KnownRule rule, int state, List<Decided> decided) {
        Map<UUID, Decided> byId = new HashMap<>();
        decided.forEach(each -> byId.put(each.id(), each));
        record Again(UUID finding, String incident, Instant recordedAt) {}
        Map<UUID, Set<String>> again = new HashMap<>();
        database.list(
                        row -> new Again(row.uuid(1), row.text(2), row.instant(3)),
                        "SELECT f.id, CONCAT(a.case_file, a.happened_on), a.recorded_at FROM finding f"
                                + " JOIN incident_address m ON m.id = f.incident_address"
                                + " JOIN incident_address a ON a.hash = m.hash AND a.district = m.district AND a.id <> m.id"
                                + " AND a.recorded_at > f.decided_at"
                                + " AND a.happened_on >= DATE(f.decided_at + INTERVAL 330 MINUTE)"
                                + " WHERE f.rule = ? AND f.state = ? AND f.decision IS NOT NULL AND NOT f.final",
                        rule.code(),
                        state)
                .forEach(found -> {
                    Decided known = byId.get(found.finding());
                    if (known != null && !found.recordedAt().isAfter(measuredUntil(rule, known))) {
                        again.computeIfAbsent(known.id(), none -> new HashSet<>()).add(found.incident());
                    }
                });
        Map<UUID, Measured> results = new HashMap<>();
        decided.forEach(each -> results.put(each.id(), counted(again.getOrDefault(each.id(), Set.of()).size())));
        return results;
    }

    private static Measured counted(int again) {
        return new Measured(again > 0 ? FindingResult.REPEATED : FindingResult.NOT_REPEATED, again, null);
    }

    private static Map<UUID, Measured> standing(List<Decided> decided) {
        Map<UUID, Measured> results = new HashMap<>();
        decided.forEach(each -> {
            String now = each.statusNow();
            FindingResult result = now == null
                    ? FindingResult.NOT_MEASURABLE
                    : now.equals(each.statusFound()) ? FindingResult.UNCHANGED : FindingResult.RESOLVED;
            results.put(each.id(), new Measured(result, null, now));
        });
        return results;
    }

    private static Instant measuredUntil(KnownRule rule, Decided decided) {
        return Deadlines.end(decided.decidedAt(), rule.declared().measuredAfter());
    }

    private void write(KnownRule rule, List<Decided> decided, Map<UUID, Measured> results, LocalDate today) {
        Instant end = today.plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Decided each : decided) {
            Measured measured = results.get(each.id());
            if (measured != null) {
                rows.add(new @Nullable Object[] {
                    measured.result(),
                    measured.count(),
                    measured.status(),
                    today,
                    measuredUntil(rule, each).isBefore(end),
                    each.id()
                });
            }
        }
        database.runAll(
                "UPDATE finding SET result = ?, result_count = ?, result_status = ?, measured_on = ?, final = ?"
                        + " WHERE id = ? AND NOT final",
                rows);
    }
}

package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.OutboxNumbers;
import org.samanvay.coordination.storage.Database;

/**
 * Brings the sums up to date: of each case of which something happened, the shares that are in the sums are taken out and the
 * present ones put in. Whoever reads calls it first, so that nothing that is committed is missing; mostly there is nothing to
 * do. One node at a time, because the mark is locked; once, because mark and sums are one transaction.
 */
@ApplicationScoped
class KeepingSums {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int CASES_AT_ONCE = 200;

    /** Rows of the outbox: many of them may be of one case. */
    private static final int NEWS_AT_ONCE = 500;

    /**
     * Whether something is to be done. The time is the database's own and not the node's: a node whose clock was set ahead
     * must not put into the sums what has not happened for the others; what lies between is added when it is read.
     */
    private static final String BEHIND = "SELECT m.library <> ? OR NOT m.filled OR EXISTS (SELECT 1 FROM outbox WHERE place IS NULL)"
            + " OR EXISTS (SELECT 1 FROM outbox WHERE place > m.place) OR EXISTS (SELECT 1 FROM indicator_waiting WHERE"
            + " counts_from <= UTC_TIMESTAMP(6)) FROM indicator_mark m WHERE m.only_one = 1";

    @Inject
    private IndicatorLibrary library;

    @Inject
    private ReadingCaseFacts reading;

    @Inject
    private OutboxNumbers numbers;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    /** Whether the next round has anything to do, or nothing may be done. */
    private enum Round {
        ALL_DONE,
        MORE,
        OF_ANOTHER_RELEASE
    }

    /**
     * @param rounds how many, of some hundred cases each, at most
     * @return whether the sums hold all that was committed when it was called
     */
    boolean catchUp(int rounds) {
        if (!database.find(row -> row.flag(1), BEHIND, library.fingerprint()).orElse(true)) {
            return true;
        }
        numbers.giveAndRead();
        for (int i = 0; i < rounds; i++) {
            switch (changes.inTransaction(this::round)) {
                case ALL_DONE -> {
                    return true;
                }
                case OF_ANOTHER_RELEASE -> {
                    return false;
                }
                case MORE -> {}
            }
        }
        return false;
    }

    /** Begins anew where this release reckons in another way: case by case, while what is read says that it is not all. */
    void adopt() {
        changes.inTransaction(() -> database.run(
                "UPDATE indicator_mark SET library = ?, filled = FALSE, filled_until = ? WHERE only_one = 1 AND library <> ?",
                library.fingerprint(),
                FIRST,
                library.fingerprint()));
    }

    /** Where the sums stand. */
    private record Mark(String library, long place, UUID filledUntil, boolean filled) {}

    /** A row of the outbox. */
    private record News(long place, @Nullable UUID caseFile) {}

    private Round round() {
        Mark mark = database.find(
                        row -> new Mark(row.text(1), row.longNumber(2), row.uuid(3), row.flag(4)),
                        "SELECT library, place, filled_until, filled FROM indicator_mark WHERE only_one = 1 FOR UPDATE")
                .orElseThrow();
        if (!mark.library().equals(library.fingerprint())) {
            return Round.OF_ANOTHER_RELEASE;
        }
        List<News> news = database.list(
                row -> new News(row.longNumber(1), row.findUuid(2)),
                "SELECT place, case_file FROM outbox WHERE place > ? ORDER BY place LIMIT " + NEWS_AT_ONCE,
                mark.place());
        List<UUID> due = database.list(
                row -> row.uuid(1),
                "SELECT DISTINCT case_file FROM indicator_waiting WHERE counts_from <= UTC_TIMESTAMP(6) LIMIT " + CASES_AT_ONCE);
        List<UUID> unfilled = mark.filled()
                ? List.of()
                : database.list(
                        row -> row.uuid(1),
                        "SELECT id FROM case_file WHERE id > ? ORDER BY id LIMIT " + CASES_AT_ONCE,
                        mark.filledUntil());
        Set<UUID> cases = new LinkedHashSet<>(due);
        cases.addAll(unfilled);
        news.stream().map(News::caseFile).forEach(caseFile -> {
            if (caseFile != null) {
                cases.add(caseFile);
            }
        });
        if (!cases.isEmpty()) {
            putInAnew(cases);
        }
        boolean filled = unfilled.size() < CASES_AT_ONCE;
        database.run(
                "UPDATE indicator_mark SET place = ?, filled_until = ?, filled = ? WHERE only_one = 1",
                news.isEmpty() ? mark.place() : news.getLast().place(),
                unfilled.isEmpty() ? mark.filledUntil() : unfilled.getLast(),
                filled);
        return filled && news.size() < NEWS_AT_ONCE && due.size() < CASES_AT_ONCE ? Round.ALL_DONE : Round.MORE;
    }

    /** Where a share belongs. */
    private record Cell(String indicator, int month, int district, String department) {}

    /** What is in a cell of one case. */
    private record CellOfCase(UUID caseFile, Cell cell) {}

    private record Sum(long value, int amount, int cases) {
        static final Sum NOTHING = new Sum(0, 0, 0);

        Sum plus(long more, int many, int of) {
            return new Sum(value + more, amount + many, cases + of);
        }
    }

    private void putInAnew(Collection<UUID> cases) {
        Map<Cell, Sum> differences = new HashMap<>();
        Object[] these = cases.toArray();
        String in = " WHERE case_file IN " + Database.places(cases.size());
        database.list(
                row -> {
                    Cell cell = new Cell(row.text(1), row.number(2), row.number(3), row.text(4));
                    return differences.merge(
                            cell,
                            new Sum(-row.longNumber(5), -row.number(6), -of(row.number(6))),
                            (one, other) -> one.plus(other.value(), other.amount(), other.cases()));
                },
                "SELECT indicator, month, district, department, value, amount FROM indicator_share" + in,
                these);
        database.run("DELETE FROM indicator_share" + in, these);
        database.run("DELETE FROM indicator_waiting" + in, these);
        Instant now = database.find(row -> row.instant(1), "SELECT UTC_TIMESTAMP(6)").orElseThrow();
        Map<CellOfCase, Sum> present = new HashMap<>();
        List<@Nullable Object[]> waiting = new ArrayList<>();
        for (CaseFacts facts : reading.of(cases)) {
            for (Share share : library.sharesOf(facts)) {
                Cell cell = new Cell(share.indicator(), share.month(), facts.district(), share.department());
                if (share.from().isAfter(now)) {
                    waiting.add(waiting(facts.id(), cell, share));
                } else {
                    present.merge(
                            new CellOfCase(facts.id(), cell),
                            new Sum(share.value(), share.amount(), 0),
                            (one, other) -> one.plus(other.value(), other.amount(), 0));
                }
            }
        }
        List<@Nullable Object[]> shares = new ArrayList<>();
        present.forEach((of, sum) -> {
            differences.merge(
                    of.cell(),
                    new Sum(sum.value(), sum.amount(), of(sum.amount())),
                    (one, other) -> one.plus(other.value(), other.amount(), other.cases()));
            shares.add(share(of, sum));
        });
        database.insertAll(
                "INSERT INTO indicator_share (case_file, indicator, department, month, district, value, amount) VALUES", shares, "");
        database.insertAll(
                "INSERT INTO indicator_waiting (case_file, indicator, department, month, district, counts_from, value, amount)"
                        + " VALUES",
                waiting,
                "");
        database.insertAll(
                "INSERT INTO indicator_sum (indicator, month, district, department, value, amount, cases) VALUES",
                differences.entrySet().stream()
                        .filter(each -> !each.getValue().equals(Sum.NOTHING))
                        .map(each -> sum(each.getKey(), each.getValue()))
                        .toList(),
                " ON DUPLICATE KEY UPDATE value = value + VALUES(value), amount = amount + VALUES(amount),"
                        + " cases = cases + VALUES(cases)");
    }

    /** A case of which nothing is counted in a cell, for instance because it is late no more, is none of its cases. */
    private static int of(int amount) {
        return amount > 0 ? 1 : 0;
    }

    private static @Nullable Object[] share(CellOfCase of, Sum sum) {
        Cell cell = of.cell();
        return new @Nullable Object[] {
            of.caseFile(), cell.indicator(), cell.department(), cell.month(), cell.district(), sum.value(), sum.amount()
        };
    }

    private static @Nullable Object[] waiting(UUID caseFile, Cell cell, Share share) {
        return new @Nullable Object[] {
            caseFile,
            cell.indicator(),
            cell.department(),
            cell.month(),
            cell.district(),
            share.from(),
            share.value(),
            share.amount()
        };
    }

    private static @Nullable Object[] sum(Cell cell, Sum sum) {
        return new @Nullable Object[] {
            cell.indicator(), cell.month(), cell.district(), cell.department(), sum.value(), sum.amount(), sum.cases()
        };
    }
}

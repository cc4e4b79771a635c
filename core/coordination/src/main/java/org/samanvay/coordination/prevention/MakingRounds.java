package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.prevention.FindingOwners.Seat;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Inspection;

/**
 * Makes the month's round of each district: always, always of the same size, and with no more than half of it from findings,
 * each of which has waited as long as the department says. The others are taken at random.
 */
@ApplicationScoped
class MakingRounds {
    @Inject
    private Database database;

    @Inject
    private PreventionBook book;

    @Inject
    private Enabling enabling;

    @Inject
    private FindingOwners owners;

    @Inject
    private Changes changes;

    @Inject
    private Notices notices;

    void make(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        for (KnownInspection inspection : book.inspections()) {
            for (int state : enabling.states().keySet()) {
                if (enabling.isEnabled(state, inspection.department().id())) {
                    missing(inspection, state, month).forEach(district ->
                            changes.inTransaction(() -> make(inspection, state, district, month)));
                }
            }
        }
    }

    /** Districts with enough units to hide one among, whose round of the month is not made. */
    private List<Integer> missing(KnownInspection inspection, int state, LocalDate month) {
        List<Object> parameters = new ArrayList<>(inspection.declared().registers());
        parameters.addAll(List.of(state, month, inspection.code(), month, Inspection.FEWEST));
        return database.list(
                row -> row.number(1),
                "SELECT e.district FROM establishment e WHERE " + inspected(inspection) + " AND e.state = ?"
                        + " AND (e.valid_until IS NULL OR e.valid_until > ?) AND NOT EXISTS (SELECT 1 FROM inspection_round r"
                        + " WHERE r.inspection = ? AND r.district = e.district AND r.month = ?)"
                        + " GROUP BY e.district HAVING COUNT(*) >= ?",
                parameters.toArray());
    }

    private static String inspected(KnownInspection inspection) {
        return "e.register IN " + Database.places(inspection.declared().registers().size()) + " AND NOT e.withdrawn";
    }

    private boolean make(KnownInspection inspection, int state, int district, LocalDate month) {
        Optional<Seat> by = owners.find(inspection.department().id(), inspection.declared().by(), district)
                .or(() -> owners.nodal(inspection.department().id(), district));
        if (by.isEmpty()) {
            return false;
        }
        UUID round = Ids.next();
        int first = database.run(
                "INSERT IGNORE INTO inspection_round (id, inspection, state, district, month, post, due_on, units, inspected,"
                        + " version) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 1)",
                round,
                inspection.code(),
                state,
                district,
                month,
                by.get().post(),
                MakingFindings.after(month, inspection.declared().within()));
        if (first == 0) {
            return false;
        }
        fill(round, inspection, state, district, month);
        notices.tell(by.get().post(), NoticeKind.INSPECTIONS_DUE, round);
        return true;
    }

    private record Waiting(UUID finding, UUID establishment, LocalDate foundOn) {}

    private void fill(UUID round, KnownInspection inspection, int state, int district, LocalDate month) {
        Set<UUID> all = atRandom(inspection, state, district, month);
        int size = Math.min(inspection.declared().units(), all.size());
        List<Waiting> chosen = new ArrayList<>();
        Set<UUID> units = new LinkedHashSet<>();
        for (Waiting each : waiting(inspection, district, month)) {
            if (all.contains(each.establishment()) && (units.contains(each.establishment()) || units.size() < size / 2)) {
                units.add(each.establishment());
                chosen.add(each);
            }
        }
        all.stream().filter(unit -> !units.contains(unit)).limit(size - units.size()).toList().forEach(units::add);
        write(round, List.copyOf(units));
        database.runAll(
                "UPDATE finding SET round = ? WHERE id = ?",
                chosen.stream().map(each -> new @Nullable Object[] {round, each.finding()}).toList());
    }

    private Set<UUID> atRandom(KnownInspection inspection, int state, int district, LocalDate month) {
        List<Object> parameters = new ArrayList<>(inspection.declared().registers());
        parameters.addAll(List.of(state, district, month));
        return new LinkedHashSet<>(database.list(
                row -> row.uuid(1),
                "SELECT e.id FROM establishment e WHERE " + inspected(inspection)
                        + " AND e.state = ? AND e.district = ? AND (e.valid_until IS NULL OR e.valid_until > ?)"
                        + " ORDER BY RAND()",
                parameters.toArray()));
    }

    private List<Waiting> waiting(KnownInspection inspection, int district, LocalDate month) {
        List<String> rules = book.rules().stream()
                .filter(rule -> rule.inspection().filter(inspection.code()::equals).isPresent())
                .map(KnownRule::code)
                .toList();
        List<Object> parameters = new ArrayList<>(rules);
        parameters.add(district);
        return database
                .list(
                        row -> new Waiting(row.uuid(1), row.uuid(2), row.date(3)),
                        "SELECT id, establishment, found_on FROM finding WHERE rule IN " + Database.places(rules.size())
                                + " AND district = ? AND decision = 'REFER' AND round IS NULL ORDER BY found_on, id",
                        parameters.toArray())
                .stream()
                .filter(each -> !MakingFindings.after(each.foundOn(), inspection.declared().notBefore()).isAfter(month))
                .toList();
    }

    /** In the order of their codes: the order tells nothing. */
    private void write(UUID round, List<UUID> units) {
        List<Object> parameters = new ArrayList<>(List.of(round));
        parameters.addAll(units);
        database.run(
                "INSERT INTO inspection_unit (round, establishment, number) SELECT ?, e.id, ROW_NUMBER() OVER"
                        + " (ORDER BY e.register, e.code) FROM establishment e WHERE e.id IN " + Database.places(units.size()),
                parameters.toArray());
        database.run("UPDATE inspection_round SET units = ? WHERE id = ?", units.size(), round);
    }
}

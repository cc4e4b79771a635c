package org.samanvay.coordination.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.calendar.NewHolidays.NewHoliday;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.OfficeRules;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;

/**
 * An administrator says which days are holidays. It counts for what begins to run afterwards: a time that somebody was
 * told is not moved under his hands.
 */
@ApplicationScoped
class SettingHolidays {
    private static final int LONGEST_REFERENCE = 300;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    @Inject
    private Database database;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    private record Known(UUID id, int version) {}

    UUID set(UUID account, NewHolidays asked, int version) {
        check(asked);
        Optional<Known> known = database.find(
                row -> new Known(row.uuid(1), row.number(2)),
                "SELECT id, version FROM holiday_calendar WHERE state = ? AND year = ? FOR UPDATE",
                asked.state(),
                asked.year());
        int present = known.map(Known::version).orElse(0);
        if (present != version) {
            throw CommonProblem.versionConflict(present);
        }
        UUID id = known.map(Known::id).orElseGet(Ids::next);
        write(id, asked, present);
        audit.administered(account, "holidays set", id);
        return id;
    }

    private void write(UUID id, NewHolidays asked, int present) {
        String weeklyOff = asked.weeklyOff().stream()
                .distinct()
                .sorted()
                .map(day -> String.valueOf(day.number()))
                .collect(Collectors.joining());
        if (present == 0) {
            database.run(
                    "INSERT INTO holiday_calendar (id, state, year, weekly_off, reference, version, set_at)"
                            + " VALUES (?, ?, ?, ?, ?, 1, ?)",
                    id,
                    asked.state(),
                    asked.year(),
                    weeklyOff,
                    asked.reference().strip(),
                    clock.instant());
        } else {
            database.run(
                    "UPDATE holiday_calendar SET weekly_off = ?, reference = ?, version = version + 1, set_at = ? WHERE id = ?",
                    weeklyOff,
                    asked.reference().strip(),
                    clock.instant(),
                    id);
            database.run("DELETE FROM holiday WHERE calendar = ?", id);
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        asked.days().forEach(day -> rows.add(new @Nullable Object[] {
            id, day.day(), day.name().en(), day.name().hi()
        }));
        database.insertAll("INSERT INTO holiday (calendar, day, name_en, name_hi) VALUES", rows, "");
    }

    private static void check(NewHolidays asked) {
        if (asked.year() < EARLIEST || asked.year() > LATEST) {
            throw CommonProblem.invalidArgument(
                    "calendar.year", "A year from 2000 to 2199", "वर्ष 2000 से 2199 तक हो");
        }
        if (asked.reference().isBlank() || asked.reference().length() > LONGEST_REFERENCE) {
            throw CommonProblem.invalidArgument(
                    "calendar.reference",
                    "Name the order, in 1 to " + LONGEST_REFERENCE + " characters",
                    "शासनादेश 1 से " + LONGEST_REFERENCE + " वर्णों में बताएँ");
        }
        if (asked.weeklyOff().stream().distinct().count() > 3) {
            throw CommonProblem.invalidArgument(
                    "calendar.weeklyOff", "At most three days of the week", "सप्ताह के अधिकतम तीन दिन");
        }
        Set<LocalDate> seen = new HashSet<>();
        for (NewHoliday day : asked.days()) {
            if (day.day().getYear() != asked.year() || !seen.add(day.day())) {
                throw CommonProblem.invalidArgument(
                        "calendar.days", "Each day of the year at most once", "वर्ष का प्रत्येक दिन अधिकतम एक बार");
            }
            OfficeRules.broken(day.name().toText()).stream().findFirst().ifPresent(broken -> {
                throw broken;
            });
        }
    }
}

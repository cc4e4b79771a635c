package org.samanvay.coordination.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.calendar.HolidayCalendar.Holiday;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.storage.Database;

/** Reads the holidays of states. */
@ApplicationScoped
public class Holidays {
    @Inject
    private Database database;

    /** Whether no work is done in the state on a day; from the first day on, for two years. One statement. */
    public Predicate<LocalDate> in(int state, LocalDate from) {
        record Line(int year, String weeklyOff, @Nullable LocalDate day) {}
        Map<Integer, String> weeklyOff = new HashMap<>();
        Set<LocalDate> days = new HashSet<>();
        for (Line line : database.list(
                row -> new Line(row.number(1), row.text(2), row.findDate(3)),
                "SELECT c.year, c.weekly_off, h.day FROM holiday_calendar c LEFT JOIN holiday h ON h.calendar = c.id"
                        + " WHERE c.state = ? AND c.year BETWEEN ? AND ?",
                state,
                from.getYear(),
                from.getYear() + 2)) {
            weeklyOff.put(line.year(), line.weeklyOff());
            Optional.ofNullable(line.day()).ifPresent(days::add);
        }
        return day -> days.contains(day)
                || weeklyOff.getOrDefault(day.getYear(), "").indexOf('0' + day.getDayOfWeek().getValue()) >= 0;
    }

    Optional<HolidayCalendar> find(int state, int year) {
        record Head(UUID id, String weeklyOff, String reference, int version) {}
        return database.find(
                        row -> new Head(row.uuid(1), row.text(2), row.text(3), row.number(4)),
                        "SELECT id, weekly_off, reference, version FROM holiday_calendar WHERE state = ? AND year = ?",
                        state,
                        year)
                .map(head -> new HolidayCalendar(
                        state, year, weekdays(head.weeklyOff()), days(head.id()), head.reference(), head.version()));
    }

    /** At most 366: the days of a year, each once. */
    private List<Holiday> days(UUID calendar) {
        return database.list(
                row -> new Holiday(row.date(1), new BilingualText(row.text(2), row.text(3))),
                "SELECT day, name_en, name_hi FROM holiday WHERE calendar = ? ORDER BY day",
                calendar);
    }

    private static List<Weekday> weekdays(String numbers) {
        List<Weekday> days = new ArrayList<>();
        numbers.chars().forEach(number -> days.add(Weekday.numbered(number - '0')));
        return List.copyOf(days);
    }
}

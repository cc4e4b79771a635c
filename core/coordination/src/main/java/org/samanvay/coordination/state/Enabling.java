package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Text;

/** Which departments work in a state today. What another node changed is known here within two seconds. */
@ApplicationScoped
public class Enabling {
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Map<Integer, Known> known = new ConcurrentHashMap<>();

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    /** The departments enabled today, by id, each with the day since which it is. */
    public SortedMap<String, LocalDate> enabledIn(int state) {
        Instant now = clock.instant();
        Known last = known.get(state);
        if (last == null || !last.isFresh(now)) {
            last = new Known(now, read(state, LocalDate.now(clock)));
            known.put(state, last);
        }
        return last.departments();
    }

    public boolean isEnabled(int state, String department) {
        return enabledIn(state).containsKey(department);
    }

    /** @throws Problem DEPARTMENT_NOT_ENABLED, with the department and the day */
    public void requireEnabled(int state, String department) {
        if (!isEnabled(state, department)) {
            throw notEnabled(department, LocalDate.now(clock));
        }
    }

    void forget(int state) {
        known.remove(state);
    }

    private Problem notEnabled(String department, LocalDate day) {
        Text name = definitions
                .department(department)
                .map(DepartmentDefinition::name)
                .orElse(Text.of(department, department));
        return new Problem(
                EnablingProblem.DEPARTMENT_NOT_ENABLED,
                Text.of(
                        "%s is not enabled in this state on %s".formatted(name.en(), day),
                        "%s इस राज्य में %s को सक्रिय नहीं है".formatted(name.hi(), day)),
                Map.of("department", department, "date", day.toString()));
    }

    private SortedMap<String, LocalDate> read(int state, LocalDate today) {
        SortedMap<String, LocalDate> enabled = new TreeMap<>();
        database.list(
                        row -> Map.entry(row.text(1), row.date(2)),
                        "SELECT department, enabled_from FROM department_enabling WHERE state = ? AND enabled_from <= ?"
                                + " AND (enabled_until IS NULL OR enabled_until > ?)",
                        state,
                        today,
                        today)
                .forEach(entry -> enabled.merge(entry.getKey(), entry.getValue(), Enabling::earlier));
        enabled.keySet().removeIf(id -> definitions.department(id).isEmpty());
        return Collections.unmodifiableSortedMap(enabled);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Known(Instant at, SortedMap<String, LocalDate> departments) {
        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(KEPT)) && !now.isBefore(at);
        }
    }
}

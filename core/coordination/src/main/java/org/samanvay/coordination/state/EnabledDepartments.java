package org.samanvay.coordination.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Text;

/**
 * Which departments work in which state on one day, as a node holds it in memory.
 *
 * @param version of the switches it was read from
 * @param day in Asia/Kolkata
 * @param states by LGD code; every state, whether a department works there or not
 */
record EnabledDepartments(int version, LocalDate day, Map<Integer, InState> states) {
    EnabledDepartments {
        states = Map.copyOf(states);
    }

    /**
     * A department's time in a state.
     *
     * @param until the first day on which it no longer works there; null until further notice
     */
    record Span(int state, String department, LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }

        boolean beginsAfter(LocalDate day) {
            return from.isAfter(day) && (until == null || until.isAfter(from));
        }

        boolean hasEnded(LocalDate day) {
            return until != null && !until.isAfter(day) && until.isAfter(from);
        }
    }

    /**
     * One state.
     *
     * @param since of each department that works there, since when
     * @param until of these, where its end is decided, the first day on which it no longer works
     * @param next from when a department will work, also one whose end is decided and that comes back
     * @param ended of the others, the first day on which it no longer did
     */
    record InState(
            Text name,
            SortedMap<String, LocalDate> since,
            Map<String, LocalDate> until,
            Map<String, LocalDate> next,
            Map<String, LocalDate> ended) {
        static final InState UNKNOWN =
                new InState(Text.of("the state", "राज्य"), new TreeMap<>(), Map.of(), Map.of(), Map.of());

        InState {
            since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
            until = Map.copyOf(until);
            next = Map.copyOf(next);
            ended = Map.copyOf(ended);
        }

        Set<String> departments() {
            return since.keySet();
        }

        DepartmentTimes timesOf(String department) {
            return new DepartmentTimes(since.get(department), until.get(department), next.get(department));
        }
    }

    /** @param defined departments that are compiled in; what was enabled of others does not count */
    static EnabledDepartments of(
            int version, LocalDate day, Map<Integer, Text> names, List<Span> spans, Set<String> defined) {
        Map<Integer, List<Span>> byState = spans.stream()
                .filter(span -> defined.contains(span.department()))
                .collect(Collectors.groupingBy(Span::state));
        Map<Integer, InState> states = new HashMap<>();
        names.forEach((code, name) -> states.put(code, inState(name, day, byState.getOrDefault(code, List.of()))));
        return new EnabledDepartments(version, day, states);
    }

    private static InState inState(Text name, LocalDate day, List<Span> spans) {
        SortedMap<String, LocalDate> since = new TreeMap<>();
        Map<String, LocalDate> until = new HashMap<>();
        Map<String, LocalDate> next = new HashMap<>();
        Map<String, LocalDate> ended = new HashMap<>();
        for (Span span : spans) {
            if (span.covers(day)) {
                since.merge(span.department(), span.from(), EnabledDepartments::earlier);
                if (span.until() != null) {
                    until.merge(span.department(), span.until(), EnabledDepartments::later);
                }
            } else if (span.beginsAfter(day)) {
                next.merge(span.department(), span.from(), EnabledDepartments::earlier);
            } else if (span.hasEnded(day)) {
                ended.merge(span.department(), span.until(), EnabledDepartments::later);
            }
        }
        return new InState(name, since, until, next, ended);
    }

    InState in(int state) {
        return Optional.ofNullable(states.get(state)).orElse(InState.UNKNOWN);
    }

    /** Each set of departments that some state has, once. */
    Set<Set<String>> sets() {
        return states.values().stream()
                .map(state -> Set.copyOf(state.departments()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

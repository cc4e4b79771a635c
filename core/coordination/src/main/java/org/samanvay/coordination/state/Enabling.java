package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.EnabledDepartments.InState;
import org.samanvay.coordination.state.EnabledDepartments.Span;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Text;

/**
 * Which departments work in a state today, answered from memory. {@link EnablingWatch} brings in what another node
 * switched, and the change of the day; who switches here brings it in at once.
 */
@ApplicationScoped
public class Enabling {
    private static final System.Logger LOG = System.getLogger(Enabling.class.getName());

    private volatile @Nullable EnabledDepartments present;

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<EnablingListener> listeners;

    /** The departments enabled today, by id, each with the day since which it is. */
    public SortedMap<String, LocalDate> enabledIn(int state) {
        return present().in(state).since();
    }

    /** Every state by LGD code with its name, whether a department works there or not; in the order of the codes. */
    public SortedMap<Integer, Text> states() {
        SortedMap<Integer, Text> names = new TreeMap<>();
        present().states().forEach((code, state) -> names.put(code, state.name()));
        return names;
    }

    /** Whether the state was there when the switches were last read; a younger one has no department yet. */
    public boolean knows(int state) {
        return present().states().containsKey(state);
    }

    public DepartmentTimes timesOf(int state, String department) {
        return present().in(state).timesOf(department);
    }

    public boolean isEnabled(int state, String department) {
        return enabledIn(state).containsKey(department);
    }

    /** @throws Problem DEPARTMENT_NOT_ENABLED, with the department, the state and the day */
    public void requireEnabled(int state, String department) {
        if (!isEnabled(state, department)) {
            throw notEnabled(state, department);
        }
    }

    /**
     * The departments whose forms, services and schemes exist for the caller: those enabled in the state of its post, or
     * of its account where it holds none; all that are defined for who administers the whole platform.
     */
    public Set<String> departmentsFor(Viewer viewer) {
        OptionalInt state = stateOf(viewer);
        return state.isPresent() ? enabledIn(state.getAsInt()).keySet() : defined();
    }

    /** @throws Problem DEPARTMENT_NOT_ENABLED where the department does not exist for the caller */
    public void requireEnabledFor(Viewer viewer, String department) {
        if (!departmentsFor(viewer).contains(department)) {
            throw notEnabledFor(viewer, department);
        }
    }

    /** What the caller is told who names a department that does not work in its state. */
    public Problem notEnabledFor(Viewer viewer, String department) {
        return notEnabled(stateOf(viewer).orElseThrow(), department);
    }

    private static OptionalInt stateOf(Viewer viewer) {
        if (!viewer.posts().isEmpty()) {
            HeldPost first = viewer.posts().getFirst();
            return OptionalInt.of(first.state());
        }
        Integer state = viewer.state();
        return state == null ? OptionalInt.empty() : OptionalInt.of(state);
    }

    Problem notEnabled(int state, String department) {
        EnabledDepartments now = present();
        Text name = definitions
                .department(department)
                .map(DepartmentDefinition::name)
                .orElse(Text.of(department, department));
        InState in = now.in(state);
        return EnablingProblem.notEnabled(
                new EnablingProblem.Where(state, in.name(), department, name),
                now.day(),
                in.next().get(department),
                in.ended().get(department));
    }

    private EnabledDepartments present() {
        EnabledDepartments known = present;
        return known == null ? refresh() : known;
    }

    /** Reads anew where anything was switched, or where another day has begun. */
    void refreshIfChanged() {
        EnabledDepartments known = present();
        if (known.version() != version() || !known.day().equals(LocalDate.now(clock))) {
            refresh();
        }
    }

    /**
     * Reads anew; it counts from the moment at which everything is prepared for it. Never called inside a change: what
     * is not committed is not switched.
     */
    synchronized EnabledDepartments refresh() {
        // The version first: what is committed in between is then read once more, and never missed.
        int version = version();
        EnabledDepartments read =
                EnabledDepartments.of(version, LocalDate.now(clock), names(), spans(), defined());
        listeners.forEach(listener -> listener.prepare(read.sets()));
        present = read;
        listeners.forEach(Enabling::tellBegun);
        return read;
    }

    /** What was switched is switched: that somebody who hears of it fails undoes nothing. */
    private static void tellBegun(EnablingListener listener) {
        try {
            listener.begun();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A switch of departments was not heard: " + failed.getClass().getName());
        }
    }

    private Set<String> defined() {
        return definitions.departments().stream()
                .map(DepartmentDefinition::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int version() {
        return database.find(row -> row.number(1), "SELECT version FROM enabling_version WHERE only_one = 1")
                .orElseThrow();
    }

    private Map<Integer, Text> names() {
        Map<Integer, Text> names = new HashMap<>();
        database.list(
                        row -> Map.entry(row.number(1), Text.of(row.text(2), row.text(3))),
                        "SELECT lgd_code, name_en, name_hi FROM state")
                .forEach(state -> names.put(state.getKey(), state.getValue()));
        return names;
    }

    private List<Span> spans() {
        return database.list(
                row -> new Span(row.number(1), row.text(2), row.date(3), row.findDate(4)),
                "SELECT state, department, enabled_from, enabled_until FROM department_enabling");
    }
}

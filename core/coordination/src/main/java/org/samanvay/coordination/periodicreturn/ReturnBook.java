package org.samanvay.coordination.periodicreturn;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;

/** Which returns there are, and for which periods they are owed in a state. */
@ApplicationScoped
class ReturnBook {
    /** How many periods back a return is still asked for. */
    private static final int PERIODS = 12;

    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @Inject
    private Clock clock;

    private Map<String, KnownReturn> known = Map.of();

    @PostConstruct
    void read() {
        Map<String, KnownReturn> read = new LinkedHashMap<>();
        definitions.departments().forEach(department -> department.returns().forEach(declared -> {
            String code = department.full(declared.code());
            read.put(code, new KnownReturn(code, department, declared));
        }));
        known = Map.copyOf(read);
    }

    Optional<KnownReturn> find(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /**
     * A return for a period that has ended.
     *
     * @param dueOn the last day on which it is in time
     */
    record Owed(KnownReturn known, ReturnPeriod period, LocalDate dueOn) {}

    /** Of the departments that work in the state today, from the first period that ended after they began. */
    List<Owed> owedIn(int state) {
        LocalDate today = LocalDate.now(clock);
        Map<String, LocalDate> enabled = enabling.enabledIn(state);
        List<Owed> owed = new ArrayList<>();
        known.values().forEach(each -> {
            LocalDate since = enabled.get(each.department().id());
            if (since != null) {
                owed.addAll(owed(each, since, today));
            }
        });
        return owed;
    }

    /** One return's last periods, from the first that ended after the department began. */
    static List<Owed> owed(KnownReturn known, LocalDate since, LocalDate today) {
        return ReturnPeriod.ended(today, known.declared().period(), PERIODS).stream()
                .filter(period -> period.ends().isAfter(since))
                .map(period -> new Owed(known, period, dueOn(known, period)))
                .toList();
    }

    private static LocalDate dueOn(KnownReturn known, ReturnPeriod period) {
        return Deadlines.end(
                        period.ends().minusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant(),
                        known.declared().dueAfter())
                .atZone(PlatformClock.INDIA)
                .toLocalDate();
    }
}

package org.samanvay.coordination.periodicreturn;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.forms.Definitions;

/** Which returns departments owe today, for the baseline, which knows no declarations. */
public final class OwedToday {
    /** From when on all departments work in the demonstration. */
    private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);

    private OwedToday() {}

    /** One line per return and period: code, department, kind of post, first day, day after the last, last day in time. */
    public static String lines(Definitions definitions) {
        LocalDate today = LocalDate.now(PlatformClock.INDIA);
        return definitions.departments().stream()
                .flatMap(department -> department.returns().stream()
                        .map(declared -> new KnownReturn(department.full(declared.code()), department, declared)))
                .flatMap(known -> ReturnBook.owed(known, SINCE, today).stream())
                .map(owed -> String.join(
                        " ",
                        owed.known().code(),
                        owed.known().department().id(),
                        owed.known().declared().from(),
                        owed.period().starts().toString(),
                        owed.period().ends().toString(),
                        owed.dueOn().toString()))
                .collect(Collectors.joining("\n"));
    }
}

package org.samanvay.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Duty;

/**
 * Checks that a rule which takes another's place does so from one day to the next: on no day are both law, and on no day is
 * neither. What an event demanded must never depend on the day on which somebody wrote it down.
 */
final class DutySuccession {
    private DutySuccession() {}

    static void check(DepartmentDefinition department, Place at) {
        Map<String, Duty> byCode = new HashMap<>();
        department.duties().forEach(duty -> byCode.put(duty.code(), duty));
        Set<String> followed = new HashSet<>();
        for (Duty duty : department.duties()) {
            Place place = at.at("/" + duty.code());
            checkDays(duty, place);
            duty.follows().ifPresent(code -> {
                if (!followed.add(code)) {
                    place.fault("two duties follow " + code, "name one that takes its place");
                }
                Optional.ofNullable(byCode.get(code))
                        .ifPresentOrElse(
                                earlier -> checkNext(earlier, duty, place),
                                () -> place.fault("follows no duty of this department: " + code, "name the earlier rule's code"));
            });
        }
    }

    private static void checkDays(Duty duty, Place place) {
        Optional<LocalDate> first = duty.inForce().from();
        if (first.isPresent() && duty.inForce().until().filter(last -> last.isBefore(first.get())).isPresent()) {
            place.fault("in force until before it is law", "give the last day on which it was law");
        }
    }

    private static void checkNext(Duty earlier, Duty later, Place place) {
        Optional<LocalDate> last = earlier.inForce().until();
        Optional<LocalDate> first = later.inForce().from();
        if (last.isEmpty() || first.isEmpty()) {
            place.fault(
                    "no day on which %s ends and this one begins".formatted(earlier.code()),
                    "give the one its last day, the other its first");
            return;
        }
        LocalDate next = last.get().plusDays(1);
        if (first.get().isBefore(next)) {
            place.fault("law on the same days as " + earlier.code(), "begin on the day after its last");
        }
        if (first.get().isAfter(next)) {
            place.fault("days between %s and this one without law".formatted(earlier.code()), "begin on the day after its last");
        }
        if (!earlier.kind().equals(later.kind())) {
            place.fault("of another kind than %s".formatted(earlier.code()), "declare it as a duty of its own");
        }
    }
}

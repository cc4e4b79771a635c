package org.samanvay.coordination.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Text;

/**
 * What must be true of a switch. A department that was switched by mistake is switched back from today: what has been in
 * force is not rewritten.
 */
final class Switching {
    private static final int LONGEST_REASON = 500;

    private Switching() {}

    /** @throws Problem INVALID_ARGUMENT naming {@code reason} */
    static String requireReason(String reason) {
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON || given.chars().anyMatch(Switching::isUnprintable)) {
            throw CommonProblem.invalidArgument(
                    "reason",
                    "Say why, in 1 to " + LONGEST_REASON + " characters",
                    "कारण 1 से " + LONGEST_REASON + " वर्णों में बताएँ");
        }
        return given;
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) && character != '\n';
    }

    /** @throws Problem INVALID_ARGUMENT naming {@code from} */
    static void requireNotPast(LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            throw CommonProblem.invalidArgument(
                    "from",
                    "A department is switched from today (" + IndianTime.day(today) + ") or a later day",
                    "विभाग में परिवर्तन आज (" + IndianTime.day(today) + ") या बाद के दिन से होता है");
        }
    }

    /**
     * @param present when the department has worked in the state, or will
     * @throws Problem DEPARTMENT_ALREADY_ENABLED when it works there on that day or later
     */
    static void requireFree(List<DepartmentEnabling> present, LocalDate from) {
        present.stream()
                .filter(row -> lastsBeyond(row, from))
                .findFirst()
                .ifPresent(Switching::refuseSecond);
    }

    private static void refuseSecond(DepartmentEnabling earlier) {
        String from = IndianTime.day(earlier.from());
        throw new Problem(
                EnablingProblem.DEPARTMENT_ALREADY_ENABLED,
                Text.of(
                        "The department is enabled in this state from " + from + until(earlier.until(), " until "),
                        "विभाग इस राज्य में " + from + " से सक्रिय है" + until(earlier.until(), ", समाप्ति ")),
                Map.of("department", earlier.department(), "from", earlier.from().toString()));
    }

    private static String until(@Nullable LocalDate day, String words) {
        return day == null ? "" : words + IndianTime.day(day);
    }

    /** The time that is to end: the latest that lasts, or whose end is still to come and is now moved. */
    static Optional<DepartmentEnabling> toEnd(List<DepartmentEnabling> present, LocalDate today) {
        return present.stream()
                .filter(row -> lastsBeyond(row, today))
                .max(Comparator.comparing(DepartmentEnabling::from));
    }

    /** What was taken back before it began lasts no day. */
    private static boolean lastsBeyond(DepartmentEnabling row, LocalDate day) {
        LocalDate until = row.until();
        return until == null || (until.isAfter(day) && until.isAfter(row.from()));
    }

    /** @throws Problem INVALID_ARGUMENT naming {@code from}: a department cannot end before it has begun */
    static void requireBegun(DepartmentEnabling lasting, LocalDate from) {
        if (from.isBefore(lasting.from())) {
            throw CommonProblem.invalidArgument(
                    "from",
                    "It is enabled from " + IndianTime.day(lasting.from()) + "; end it on that day or later",
                    "यह " + IndianTime.day(lasting.from()) + " से सक्रिय है; उसी दिन या बाद में समाप्त करें");
        }
    }
}

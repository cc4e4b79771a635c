package org.samanvay.coordination.state;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Text;

/** Refusals about departments in states. */
public enum EnablingProblem implements ProblemCode {
    /** The department does not work in the state on that day. */
    DEPARTMENT_NOT_ENABLED,
    /** It is enabled already, now or from a later day. */
    DEPARTMENT_ALREADY_ENABLED;

    /** A department in a state, with the names of both. */
    record Where(int state, Text stateName, String department, Text departmentName) {}

    /**
     * Arguments: {@code department}, {@code state} (LGD code), {@code date} (the day asked about), and where they are
     * known {@code from} (the day from which it will be enabled) and {@code since} (the first day on which it no longer
     * was).
     */
    static Problem notEnabled(Where where, LocalDate day, @Nullable LocalDate from, @Nullable LocalDate since) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("department", where.department());
        arguments.put("state", where.state());
        arguments.put("date", day.toString());
        if (from != null) {
            arguments.put("from", from.toString());
        }
        if (since != null) {
            arguments.put("since", since.toString());
        }
        return new Problem(DEPARTMENT_NOT_ENABLED, told(where, day, from, since), arguments);
    }

    private static Text told(Where where, LocalDate day, @Nullable LocalDate from, @Nullable LocalDate since) {
        String en = where.departmentName().en() + " is not enabled in " + where.stateName().en() + " on " + IndianTime.day(day);
        String hi = "%s %s में %s को सक्रिय नहीं है"
                .formatted(where.departmentName().hi(), where.stateName().hi(), IndianTime.day(day));
        if (from != null) {
            String first = IndianTime.day(from);
            return Text.of(en + "; it will be from " + first, hi + "; " + first + " से सक्रिय होगा");
        }
        return since == null
                ? Text.of(en, hi)
                : Text.of(en + "; it ended on " + IndianTime.day(since), hi + "; " + IndianTime.day(since) + " को समाप्त हुआ");
    }
}

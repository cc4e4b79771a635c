package org.samanvay.coordination.casefile;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Text;

/**
 * The true time of an act that was written on paper and is entered later. Clocks count from it, so it must be one at which
 * the act can have been done.
 */
public final class ActTime {
    private ActTime() {}

    /**
     * @param actedAt null: it is entered as it is done
     * @param caseBegan null: the act is the beginning of the case
     * @throws Problem ACT_IN_FUTURE, ACT_BEFORE_CASE
     */
    public static void require(@Nullable Instant actedAt, @Nullable Instant caseBegan, Instant now) {
        if (actedAt == null) {
            return;
        }
        if (actedAt.isAfter(now)) {
            throw refused(
                    CaseProblem.ACT_IN_FUTURE,
                    Text.of("This time has not come yet", "यह समय अभी आया नहीं है"));
        }
        if (caseBegan != null && actedAt.isBefore(caseBegan)) {
            throw refused(
                    CaseProblem.ACT_BEFORE_CASE,
                    Text.of("This time lies before the case began", "यह समय प्रकरण आरंभ होने से पहले का है"));
        }
    }

    private static Problem refused(ProblemCode code, Text words) {
        return new Problem(code, words, Map.of("field", "actedAt"));
    }
}

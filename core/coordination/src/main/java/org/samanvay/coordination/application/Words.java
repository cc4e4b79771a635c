package org.samanvay.coordination.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;

/** Checks what is written in a step. */
final class Words {
    static final int SHORT = 120;
    static final int LONG = 1_000;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private Words() {}

    static String required(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw CommonProblem.invalidArgument(field, "Must be filled in", "भरना आवश्यक है");
        }
        return bounded(field, stripped, SHORT);
    }

    static String bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            throw CommonProblem.invalidArgument(
                    field, "At most " + longest + " characters", "अधिकतम " + longest + " वर्ण");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw CommonProblem.invalidArgument(
                    field, "It holds a character that cannot be written", "इसमें ऐसा वर्ण है जो लिखा नहीं जा सकता");
        }
        return text;
    }

    /** Rupees above nought, with two decimals at most. */
    static @Nullable BigDecimal rupees(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0 || amount.stripTrailingZeros().scale() > 2) {
            throw CommonProblem.invalidArgument(
                    field,
                    "Rupees above 0, up to " + MOST.toPlainString() + ", two decimals at most",
                    "राशि 0 से अधिक, " + MOST.toPlainString() + " तक, अधिकतम दो दशमलव");
        }
        return amount;
    }
}

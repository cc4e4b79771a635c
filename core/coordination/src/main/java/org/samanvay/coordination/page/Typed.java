package org.samanvay.coordination.page;

import org.samanvay.coordination.problem.CommonProblem;

/** What somebody typed to find entries of a list, as LIKE compares it: a sign that LIKE takes for any stands for itself. */
public final class Typed {
    private static final int LONGEST = 80;

    private Typed() {}

    /** @param field under which the caller gave it */
    public static String beginning(String field, String typed) {
        return literally(field, typed) + "%";
    }

    /** @param field under which the caller gave it */
    public static String part(String field, String typed) {
        return "%" + literally(field, typed) + "%";
    }

    private static String literally(String field, String typed) {
        String words = typed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw CommonProblem.invalidArgument(
                    field, "1 to " + LONGEST + " characters", "1 से " + LONGEST + " वर्ण");
        }
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

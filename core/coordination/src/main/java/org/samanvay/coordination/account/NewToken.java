package org.samanvay.coordination.account;

import java.util.List;
import org.samanvay.coordination.problem.CommonProblem;

/** What a token is asked to be. */
record NewToken(String name, List<AccessScope> scopes, int days) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DAYS = 90;

    NewToken {
        name = name.strip();
        scopes = List.copyOf(scopes);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw CommonProblem.invalidArgument(
                    "name", "A token's name has 1 to 80 characters", "टोकन का नाम 1 से 80 वर्णों का हो");
        }
        if (scopes.isEmpty()) {
            throw CommonProblem.invalidArgument(
                    "scopes", "A token may at least do one thing", "टोकन को कम से कम एक अधिकार दें");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw CommonProblem.invalidArgument(
                    "days", "A token lives 1 to 90 days", "टोकन 1 से 90 दिन तक मान्य रहता है");
        }
    }
}

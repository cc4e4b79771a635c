package org.samanvay.coordination.account;

import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.problem.CommonProblem;

/** What an account is asked to be. */
record NewAccount(String signInName, String displayName, Role role, @Nullable Integer state) {
    private static final int LONGEST_NAME = 120;

    static NewAccount of(String signInName, String displayName, Role role, @Nullable Integer state) {
        String shown = displayName.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
            throw CommonProblem.invalidArgument(
                    "displayName", "A display name has 1 to 120 characters", "प्रदर्शित नाम 1 से 120 वर्णों का हो");
        }
        if ((state == null) != (role == Role.PLATFORM_ADMINISTRATOR)) {
            throw CommonProblem.invalidArgument(
                    "state",
                    "An account belongs to a state, except that of the platform's administrator",
                    "मंच प्रशासक के अतिरिक्त प्रत्येक खाता किसी राज्य का होता है");
        }
        return new NewAccount(SignInName.require(signInName), shown, role, state);
    }
}

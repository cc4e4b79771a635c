package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.problem.Problem;

class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource({
        "elevenchars, TOO_SHORT",
        "officer.dehradun, SIGN_IN_NAME",
        "OFFICER.Dehradun, SIGN_IN_NAME",
        "Password@123, COMMON",
        "uttarakhand123, COMMON"
    })
    void refusesAndNamesRule(String password, String rule) {
        assertThatThrownBy(() -> PasswordRules.require("officer.dehradun", password))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem)
                        .returns(AccessProblem.WEAK_PASSWORD, Problem::code)
                        .returns(Map.of("rule", rule), Problem::arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "only small letters are fine", "केदारनाथ की घाटी में"})
    void acceptsLongPasswordOfAnyScript(String password) {
        assertThatNoException().isThrownBy(() -> PasswordRules.require("officer.dehradun", password));
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThatThrownBy(() -> PasswordRules.require("officer.dehradun", "x".repeat(201)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void takesEqualCharactersOfTwoKeyboardsForTheSame() {
        assertThat(PasswordRules.normal("pass\u00e9")).isEqualTo(PasswordRules.normal("passe\u0301"));
    }
}

package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.problem.Problem;

class SignInNameTest {
    @Test
    void forgivesCapitalsAndSpacesAround() {
        assertThat(SignInName.find(" SHO.Kotwali ")).contains("sho.kotwali");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1abc", "a b c", "sho%", "sho_", "shó.kotwali", "शो.कोतवाली"})
    void refusesNamesThatCouldLookLikeOthers(String typed) {
        assertThat(SignInName.find(typed)).isEmpty();
        assertThatThrownBy(() -> SignInName.require(typed)).isInstanceOf(Problem.class);
    }

    @Test
    void refusesBeginningsThatMeanMoreInSql() {
        assertThatThrownBy(() -> SignInName.requireBeginning("sho%")).isInstanceOf(Problem.class);
    }
}

package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.problem.Problem;

class NewTokenTest {
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 91, Integer.MAX_VALUE})
    void livesNinetyDaysAtMost(int days) {
        assertThatThrownBy(() -> new NewToken("export", List.of(AccessScope.READ), days)).isInstanceOf(Problem.class);
    }

    @Test
    void mayDoSomething() {
        assertThatThrownBy(() -> new NewToken("export", List.of(), 30)).isInstanceOf(Problem.class);
    }

    @Test
    void keepsScopesAsWordsInOneOrder() {
        assertThat(AccessScope.write(List.of(AccessScope.WRITE, AccessScope.READ, AccessScope.READ)))
                .isEqualTo("read write");
        assertThat(AccessScope.read("read write")).containsExactlyInAnyOrder("read", "write");
        assertThat(AccessScope.read("")).isEmpty();
    }
}

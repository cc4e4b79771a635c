package org.samanvay.coordination.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samanvay.coordination.problem.Problem;

class TypedTest {
    @Test
    void isComparedWithTheBeginningOrWithAnyPart() {
        assertThat(Typed.beginning("name", " Nam ")).isEqualTo("Nam%");
        assertThat(Typed.part("name", "गाँव")).isEqualTo("%गाँव%");
    }

    @Test
    void aSignThatWouldStandForAnyOtherStandsForItself() {
        assertThat(Typed.part("name", "5_%\\")).isEqualTo("%5\\_\\%\\\\%");
    }

    @Test
    void isNeitherBlankNorEndless() {
        assertThatThrownBy(() -> Typed.part("name", "  ")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Typed.part("name", "x".repeat(81))).isInstanceOf(Problem.class);
    }
}

package org.samanvay.coordination.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;

class SwitchingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "a\u0000b", "a\u0007b"})
    void needsAReason(String reason) {
        refused(CommonProblem.INVALID_ARGUMENT, "reason", () -> Switching.requireReason(reason));
    }

    @Test
    void keepsAReasonOfUpToFiveHundredCharacters() {
        assertThat(Switching.requireReason("  " + "क".repeat(500) + "\n")).hasSize(500);
        refused(CommonProblem.INVALID_ARGUMENT, "reason", () -> Switching.requireReason("क".repeat(501)));
    }

    @Test
    void doesNotRewriteThePast() {
        Switching.requireNotPast(TODAY, TODAY);
        refused(
                CommonProblem.INVALID_ARGUMENT,
                "from",
                () -> Switching.requireNotPast(TODAY.minusDays(1), TODAY));
    }

    @Test
    void isNotEnabledTwice() {
        taken(time(TODAY.minusDays(9), null));
        taken(time(TODAY.plusDays(9), null));
        taken(time(TODAY.minusDays(9), TODAY.plusDays(1)));
    }

    @Test
    void isEnabledAgainFromTheDayItEnded() {
        Switching.requireFree(List.of(time(TODAY.minusDays(9), TODAY)), TODAY);
        Switching.requireFree(List.of(time(TODAY.plusDays(3), TODAY.plusDays(3))), TODAY);
    }

    @Test
    void endsWhatLastsAndMovesAnEndThatIsStillToCome() {
        DepartmentEnabling past = time(TODAY.minusDays(99), TODAY.minusDays(50));
        DepartmentEnabling lasting = time(TODAY.minusDays(9), null);
        DepartmentEnabling ending = time(TODAY.minusDays(9), TODAY.plusDays(9));
        assertThat(Switching.toEnd(List.of(past, lasting), TODAY)).contains(lasting);
        assertThat(Switching.toEnd(List.of(past, ending), TODAY)).contains(ending);
        assertThat(Switching.toEnd(List.of(past), TODAY)).isEmpty();
        assertThat(Switching.toEnd(List.of(time(TODAY.plusDays(3), TODAY.plusDays(3))), TODAY))
                .isEmpty();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        DepartmentEnabling later = time(TODAY.plusDays(9), null);
        Switching.requireBegun(later, TODAY.plusDays(9));
        refused(
                CommonProblem.INVALID_ARGUMENT,
                "from",
                () -> Switching.requireBegun(later, TODAY.plusDays(8)));
    }

    private static void taken(DepartmentEnabling present) {
        assertThatThrownBy(() -> Switching.requireFree(List.of(present), TODAY))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(EnablingProblem.DEPARTMENT_ALREADY_ENABLED));
    }

    private static void refused(ProblemCode code, String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.arguments()).isEqualTo(Map.of("field", field));
        });
    }

    private static DepartmentEnabling time(LocalDate from, @Nullable LocalDate until) {
        return new DepartmentEnabling(new UUID(0, 1), 5, "health", from, until);
    }
}

package org.samanvay.coordination.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.ProblemCode;

class AppointmentRulesTest {
    private static final UUID ASHA = new UUID(0, 1);
    private static final UUID VEER = new UUID(0, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void refusesASecondRegularHolderWhileThereIsOne() {
        assertThat(broken(regular(VEER, APRIL, null), regular(ASHA, MARCH, null)))
                .containsExactly(PostingProblem.POST_HELD);
    }

    @Test
    void letsASuccessorBeginOnTheDayOnWhichThePostIsNoLongerHeld() {
        assertThat(broken(regular(VEER, APRIL, null), regular(ASHA, MARCH, APRIL)))
                .isEmpty();
        assertThat(broken(regular(VEER, APRIL.minusDays(1), null), regular(ASHA, MARCH, APRIL)))
                .containsExactly(PostingProblem.POST_HELD);
    }

    @Test
    void refusesARegularHolderBeforeOneWhoIsToCome() {
        assertThat(broken(regular(VEER, MARCH, null), regular(ASHA, APRIL, null)))
                .containsExactly(PostingProblem.POST_HELD);
    }

    @Test
    void letsAnotherOfficerActBesideTheRegularHolder() {
        assertThat(broken(new Term(VEER, Charge.ACTING, APRIL, null), regular(ASHA, MARCH, null)))
                .isEmpty();
    }

    @Test
    void refusesTheSameOfficerTwiceInWhateverCharge() {
        assertThat(broken(new Term(ASHA, Charge.ACTING, APRIL, null), regular(ASHA, MARCH, null)))
                .containsExactly(PostingProblem.ALREADY_HOLDS_POST);
    }

    @Test
    void doesNotCountAPostingThatNeverCameAbout() {
        assertThat(broken(regular(VEER, MARCH, null), regular(ASHA, MARCH, MARCH)))
                .isEmpty();
    }

    @Test
    void refusesAnOrderOfTomorrowAndOneWithoutNumber() {
        assertThat(AppointmentRules.broken(new AppointmentOrder(" ", MARCH.plusDays(1)), MARCH))
                .extracting(broken -> broken.arguments().get("field"))
                .containsExactly("orderNumber", "orderDate");
        assertThat(AppointmentRules.broken(new AppointmentOrder("12/2026", MARCH), MARCH))
                .isEmpty();
        assertThat(AppointmentRules.broken(new AppointmentOrder(" ", MARCH), MARCH)
                        .getFirst()
                        .code())
                .isEqualTo(CommonProblem.INVALID_ARGUMENT);
    }

    private static Term regular(UUID account, LocalDate from, @Nullable LocalDate until) {
        return new Term(account, Charge.REGULAR, from, until);
    }

    private static List<ProblemCode> broken(Term asked, Term present) {
        return AppointmentRules.broken(asked, List.of(present)).stream()
                .map(problem -> problem.code())
                .toList();
    }
}

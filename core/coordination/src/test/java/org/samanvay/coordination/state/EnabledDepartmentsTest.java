package org.samanvay.coordination.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.state.EnabledDepartments.Span;
import org.samanvay.spi.Text;

class EnabledDepartmentsTest {
    private static final int HERE = 5;
    private static final int THERE = 9;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void beginsOnItsFirstDayAndNotBefore() {
        Span span = span(HERE, "health", DAY, null);
        assertThat(on(DAY.minusDays(1), span).in(HERE).departments()).isEmpty();
        assertThat(on(DAY.minusDays(1), span).in(HERE).next()).containsEntry("health", DAY);
        assertThat(on(DAY, span).in(HERE).since()).containsEntry("health", DAY);
    }

    @Test
    void endsOnTheFirstDayOnWhichItNoLongerWorks() {
        Span span = span(HERE, "health", DAY, DAY.plusDays(30));
        assertThat(on(DAY.plusDays(29), span).in(HERE).departments()).containsExactly("health");
        assertThat(on(DAY.plusDays(30), span).in(HERE).departments()).isEmpty();
        assertThat(on(DAY.plusDays(31), span).in(HERE).ended()).containsEntry("health", DAY.plusDays(30));
    }

    @Test
    void comesBackInAnotherSpan() {
        EnabledDepartments back = on(
                DAY.plusDays(40),
                span(HERE, "health", DAY, DAY.plusDays(30)),
                span(HERE, "health", DAY.plusDays(35), null));
        assertThat(back.in(HERE).since()).containsEntry("health", DAY.plusDays(35));
    }

    @Test
    void anEndAndAReturnThatAreDecidedAreToldWhileItWorks() {
        EnabledDepartments before = on(
                DAY.plusDays(10),
                span(HERE, "health", DAY, DAY.plusDays(30)),
                span(HERE, "health", DAY.plusDays(35), null),
                span(HERE, "police", DAY, null));
        assertThat(before.in(HERE).timesOf("health"))
                .isEqualTo(new DepartmentTimes(DAY, DAY.plusDays(30), DAY.plusDays(35)));
        assertThat(before.in(HERE).timesOf("police")).isEqualTo(new DepartmentTimes(DAY, null, null));
        assertThat(before.in(THERE).timesOf("police")).isEqualTo(new DepartmentTimes(null, null, null));
    }

    @Test
    void whatWasTakenBackBeforeItBeganNeitherWorksNorWasNorWillBe() {
        EnabledDepartments none = on(DAY, span(HERE, "health", DAY.plusDays(2), DAY.plusDays(2)));
        assertThat(none.in(HERE).next()).isEmpty();
        assertThat(on(DAY.plusDays(3), span(HERE, "health", DAY.plusDays(2), DAY.plusDays(2)))
                        .in(HERE)
                        .ended())
                .isEmpty();
    }

    @Test
    void isOneStatesAffair() {
        EnabledDepartments enabled = on(DAY, span(HERE, "health", DAY, null));
        assertThat(enabled.in(THERE).departments()).isEmpty();
        assertThat(enabled.in(4711).departments()).isEmpty();
        assertThat(enabled.sets()).containsExactlyInAnyOrder(Set.of(), Set.of("health"));
    }

    @Test
    void aDepartmentThatIsNotCompiledInDoesNotCount() {
        assertThat(on(DAY, span(HERE, "long-gone", DAY, null)).in(HERE).departments()).isEmpty();
    }

    @Test
    void statesWithTheSameDepartmentsShareOneSet() {
        EnabledDepartments enabled = on(
                DAY,
                span(HERE, "health", DAY, null),
                span(HERE, "police", DAY, null),
                span(THERE, "police", DAY.minusDays(9), null),
                span(THERE, "health", DAY.minusDays(5), null));
        assertThat(enabled.sets()).containsExactly(Set.of("health", "police"));
    }

    private static Span span(int state, String department, LocalDate from, @Nullable LocalDate until) {
        return new Span(state, department, from, until);
    }

    private static EnabledDepartments on(LocalDate day, Span... spans) {
        return EnabledDepartments.of(
                1,
                day,
                Map.of(HERE, Text.of("Uttarakhand", "उत्तराखंड"), THERE, Text.of("Uttar Pradesh", "उत्तर प्रदेश")),
                List.of(spans),
                Set.of("health", "police"));
    }
}

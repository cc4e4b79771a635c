package org.samanvay.coordination.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.indicator.CaseFacts.DutyFact;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** Which duties are counted, and how the departments of one case are taken together. */
class DutyIndicatorsTest {
    private static final Instant EVENT = Instant.parse("2026-11-10T06:00:00Z");
    private static final Duty REPORT = duty("REPORT").build();
    private static final Duty VISIT = duty("VISIT").build();
    private static final Duty EXAMINATION = duty("EXAMINATION").touchesPerson().build();
    private static final Duty HEARING = duty("HEARING").kind(DutyKind.COURT_CALENDAR).build();

    private final DutyIndicators indicators = new DutyIndicators(List.of(
            department("police", DepartmentKind.GOVERNMENT, REPORT, VISIT, EXAMINATION, HEARING),
            department("committees", DepartmentKind.STATUTORY_BODIES, duty("ORDER").build())));

    @Test
    void whatTouchesAPersonACourtsDateAndAnIndependentBodysTimeHaveNoIndicator() {
        assertThat(indicators.all())
                .extracting(each -> each.about().code())
                .contains("days-to.police.report", "days-to.police.visit", "duties-in-time.an-act-2026")
                .doesNotContain("days-to.police.examination", "days-to.police.hearing", "days-to.committees.order");
        assertThat(shares("duties-in-time", done("EXAMINATION", 1), done("HEARING", 1))).isEmpty();
    }

    @Test
    void aDepartmentActedInTimeUntilItsFirstDutyIsLate() {
        assertThat(shares("convergence", done("REPORT", 1), open("VISIT")))
                .containsExactly(
                        new Share("convergence", "police", 202611, EVENT.plusSeconds(3600), 1, 1),
                        new Share("convergence", "police", 202611, EVENT.plusSeconds(86_400), -1, 0));
        assertThat(shares("convergence", done("REPORT", 1), done("VISIT", 2)))
                .containsExactly(new Share("convergence", "police", 202611, EVENT.plusSeconds(3600), 1, 1));
        assertThat(shares("convergence", open("REPORT"), open("VISIT")))
                .containsExactly(new Share("convergence", "police", 202611, EVENT.plusSeconds(86_400), 0, 1));
    }

    @Test
    void timeRunsFromTheEventInLaw() {
        assertThat(shares("days-to.police.report", done("REPORT", 30))).extracting(Share::value).containsExactly(108_000L);
        assertThat(shares("hours-late", done("REPORT", 30), done("VISIT", 2)))
                .extracting(Share::value)
                .containsExactly(21_600L);
    }

    private List<Share> shares(String code, DutyFact... duties) {
        CaseFacts facts = new CaseFacts(
                new UUID(0, 1), 49, "police", EVENT, EVENT, null, List.of(), List.of(duties), List.of(), List.of(), List.of());
        return indicators.all().stream()
                .filter(each -> each.about().code().equals(code))
                .findFirst()
                .orElseThrow()
                .sharesOf(facts, Set.of());
    }

    private static DutyFact done(String code, int hoursAfter) {
        return fact(code, EVENT.plusSeconds(3600L * hoursAfter));
    }

    private static DutyFact open(String code) {
        return fact(code, null);
    }

    private static DutyFact fact(String code, @Nullable Instant doneAt) {
        return new DutyFact("police", code, false, EVENT, EVENT, EVENT.plusSeconds(86_400), doneAt);
    }

    private static Duty.Draft duty(String code) {
        return Duty.of(code, Text.of("Do it", "करें"), Law.of("An Act 2026", "1")).dueWithin(Term.days(1));
    }

    private static DepartmentDefinition department(String id, DepartmentKind kind, Duty... duties) {
        return new DepartmentDefinition(
                id, Text.of(id, id), kind, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                List.of(duties), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), Set.of(), List.of(), false);
    }
}

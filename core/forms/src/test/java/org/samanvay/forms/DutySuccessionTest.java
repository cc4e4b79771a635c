package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.fixture.RefugeDepartment;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** A rule takes another's place from one day to the next, or the definition is refused. */
class DutySuccessionTest {
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    /** A made-up department with these duties. */
    private record Ruled(List<Duty> duties) implements Department {
        private static final Department REFUGE = new RefugeDepartment();

        @Override
        public DepartmentId id() {
            return REFUGE.id();
        }

        @Override
        public Text name() {
            return REFUGE.name();
        }

        @Override
        public DepartmentKind kind() {
            return REFUGE.kind();
        }

        @Override
        public List<PostKind> posts() {
            return REFUGE.posts();
        }

        @Override
        public List<Form<?>> forms() {
            return REFUGE.forms();
        }
    }

    private static Duty rule(String code, UnaryOperator<Duty.Draft> more) {
        return more.apply(Duty.of(code, Text.of("Tell the committee", "समिति को सूचना"), Law.of("Fixture Act", code))
                        .responsible("warden")
                        .consequence(Text.of("A fine", "अर्थदंड"))
                        .verified(1, "Fixture Gazette"))
                .build();
    }

    private static Duty before(LocalDate last) {
        return rule("OLD-7", draft -> draft.inForceUntil(last));
    }

    private static Duty after(LocalDate first) {
        return rule("NEW-9", draft -> draft.inForceFrom(first).follows("OLD-7"));
    }

    private static List<String> faults(Duty... duties) {
        return Definitions.faults(List.of(new Ruled(List.of(duties)))).stream()
                .map(DefinitionFault::fault)
                .toList();
    }

    @Test
    void aRuleMayBeginOnTheDayAfterTheOtherEnds() {
        assertThat(faults(before(LAST), after(LAST.plusDays(1)))).isEmpty();
    }

    @Test
    void noDayHasTwoRules() {
        assertThat(faults(before(LAST), after(LAST))).containsExactly("law on the same days as OLD-7");
    }

    @Test
    void noDayIsWithoutARule() {
        assertThat(faults(before(LAST), after(LAST.plusDays(2))))
                .containsExactly("days between OLD-7 and this one without law");
    }

    @Test
    void bothSayTheirDay() {
        assertThat(faults(rule("OLD-7", draft -> draft), after(LAST)))
                .containsExactly("no day on which OLD-7 ends and this one begins");
        assertThat(faults(rule("NEW-9", draft -> draft.follows("OLD-7"))))
                .containsExactly("follows no duty of this department: OLD-7");
    }

    @Test
    void oneRuleFollowsAnotherAndIsOfItsKind() {
        assertThat(faults(
                        before(LAST),
                        after(LAST.plusDays(1)),
                        rule("NEW-10", draft -> draft.inForceFrom(LAST.plusDays(1)).follows("OLD-7"))))
                .containsExactly("two duties follow OLD-7");
        assertThat(faults(
                        before(LAST),
                        rule("NEW-9", draft -> draft.inForceFrom(LAST.plusDays(1))
                                .follows("OLD-7")
                                .kind(DutyKind.PRIVATE_PARTY))))
                .containsExactly("of another kind than OLD-7");
    }

    @Test
    void noRuleEndsBeforeItBegins() {
        assertThat(faults(rule("OLD-7", draft -> draft.inForceFrom(LAST).inForceUntil(LAST.minusDays(1)))))
                .containsExactly("in force until before it is law");
    }
}

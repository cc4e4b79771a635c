package org.samanvay.coordination.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Law;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** What a case is owed is owed once, under the rule that was law on the day of the first event. */
class FirstLawTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final DeclaredDuty OLD = declared(duty("OLD-7").inForceUntil(FIRST.minusDays(1)).build());
    private static final DeclaredDuty NEW = declared(duty("NEW-9").inForceFrom(FIRST).follows("OLD-7").build());

    /** The last moment of the old rule's last day, in India. */
    private static final Instant BEFORE = Instant.parse("2025-03-31T18:29:59Z");
    private static final Instant AFTER = BEFORE.plusSeconds(1);

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final Happening HAPPENING = new Happening(
            UUID.randomUUID(),
            5,
            PERSON,
            ENTRY,
            UUID.randomUUID(),
            new HeldPost(UUID.randomUUID(), UUID.randomUUID(), "police", Level.DISTRICT, 5, 49, false));

    private static Duty.Draft duty(String code) {
        return Duty.of(code, Text.of("Report", "सूचना"), Law.of("An Act", code))
                .startedBy(Trigger.submitted("police.record"));
    }

    private static DeclaredDuty declared(Duty duty) {
        return DeclaredDuty.of("police", duty, "OLD-7");
    }

    private static KnownDuty known(DeclaredDuty declared, Instant event, DutyStanding standing, @Nullable Instant corrected) {
        return new KnownDuty(
                UUID.randomUUID(), declared, PERSON, ENTRY, PERSON, standing, event, null, null, corrected, null, 1);
    }

    private static boolean decides(KnownDuty known, DeclaredDuty declared, Instant at) {
        return FirstLaw.decides(known, new Owed(declared, at, true), HAPPENING, Set.of());
    }

    @Test
    void theDayInIndiaDecidesWhichRuleIsLaw() {
        assertThat(List.of(OLD.isLawAt(BEFORE), NEW.isLawAt(BEFORE))).containsExactly(true, false);
        assertThat(List.of(OLD.isLawAt(AFTER), NEW.isLawAt(AFTER))).containsExactly(false, true);
    }

    @Test
    void aLaterEventUnderTheNextRuleOpensNothingMore() {
        assertThat(decides(known(OLD, BEFORE, DutyStanding.OPEN, null), NEW, AFTER)).isTrue();
        assertThat(decides(known(OLD, BEFORE, DutyStanding.DONE, null), NEW, AFTER)).isTrue();
    }

    @Test
    void anEarlierEventOpensTheEarlierRulesDutyAndOvertakesTheOther() {
        KnownDuty later = known(NEW, AFTER, DutyStanding.OPEN, null);
        assertThat(decides(later, OLD, BEFORE)).isFalse();
        assertThat(FirstLaw.overtakes(new Owed(OLD, BEFORE, true), later, HAPPENING)).isTrue();
        assertThat(FirstLaw.overtakes(new Owed(NEW, AFTER, true), known(OLD, BEFORE, DutyStanding.OPEN, null), HAPPENING))
                .isFalse();
    }

    /** Written with a wrong day first: the other rule's duty opens all the same, or nothing would be owed. */
    @Test
    void aRuleWhoseEventWasCorrectedAwayDecidesNothing() {
        assertThat(decides(known(OLD, BEFORE, DutyStanding.OPEN, AFTER), NEW, AFTER)).isFalse();
        assertThat(decides(known(OLD, BEFORE, DutyStanding.CLOSED_AFTER_CORRECTION, null), NEW, AFTER)).isFalse();
        assertThat(FirstLaw.decides(
                        known(OLD, BEFORE, DutyStanding.OPEN, null), new Owed(NEW, AFTER, true), HAPPENING, Set.of(OLD)))
                .isFalse();
    }

    @Test
    void rulesOfDifferentDemandsKnowNothingOfEachOther() {
        DeclaredDuty other = DeclaredDuty.of("police", duty("OTHER-1").build(), "OTHER-1");
        assertThat(decides(known(other, BEFORE, DutyStanding.OPEN, null), NEW, AFTER)).isFalse();
        DeclaredDuty elsewhere = DeclaredDuty.of("health", duty("OLD-7").build(), "OLD-7");
        assertThat(decides(known(elsewhere, BEFORE, DutyStanding.OPEN, null), NEW, AFTER)).isFalse();
    }

    @Test
    void anotherPersonsDutySaysNothingOfThisOne() {
        KnownDuty hers = new KnownDuty(
                UUID.randomUUID(), OLD, UUID.randomUUID(), ENTRY, PERSON, DutyStanding.OPEN, BEFORE, null, null, null, null, 1);
        assertThat(decides(hers, NEW, AFTER)).isFalse();
    }
}

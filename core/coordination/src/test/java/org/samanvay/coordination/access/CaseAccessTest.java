package org.samanvay.coordination.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseAccessTest {
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER_CASE = new UUID(1, 2);
    private static final UUID SHE = new UUID(2, 1);
    private static final UUID HE = new UUID(2, 2);

    private static final CaseAccess ASKED = new CaseAccess(
            CASE,
            5,
            60,
            "welfare",
            true,
            Map.of(new UUID(3, 1), "police"),
            Set.of(),
            Shared.of(new Shared.Fields()
                    .add(SHE, "person", "code", "welfare")
                    .add(SHE, "person", "safeContact", "welfare")
                    .add(SHE, "case", "incidents", "welfare")
                    .add(SHE, "welfare.intake", "arrival.day", "welfare")));

    private static final CaseAccess OWNED =
            new CaseAccess(OTHER_CASE, 5, 60, "welfare", true, Map.of(new UUID(3, 2), "welfare"), Set.of("welfare.order"), Shared.NOTHING);

    @Test
    void ownsWhatItsDepartmentWrote() {
        assertThat(ASKED.isOwn("police")).isTrue();
        assertThat(ASKED.isOwn("welfare")).isFalse();
        assertThat(ASKED.ownsCase()).isFalse();
        assertThat(OWNED.ownsCase()).isTrue();
    }

    @Test
    void knowsOfThePersonWhatWasShared() {
        assertThat(ASKED.isAskedFor(SHE)).isTrue();
        assertThat(ASKED.sharesOfPerson(SHE, "safeContact")).isTrue();
        assertThat(ASKED.sharesOfPerson(SHE, "identity")).isFalse();
        assertThat(ASKED.sharedPaths(SHE, "welfare.intake")).containsExactly("arrival.day");
    }

    @Test
    void knowsNothingOfAnotherPerson() {
        assertThat(ASKED.isAskedFor(HE)).isFalse();
        assertThat(ASKED.sharesOfPerson(HE, "safeContact")).isFalse();
        assertThat(ASKED.sharedPaths(HE, "welfare.intake")).isEmpty();
    }

    @Test
    void readsInEachCaseWhatItMayReadThere() {
        SqlCondition own = Readable.own(List.of(ASKED, OWNED), "c", "d");
        assertThat(own.sql()).isEqualTo("((c IN (?) AND d IN (?)) OR (c IN (?) AND d IN (?)))");
        assertThat(own.parameters()).containsExactly(CASE, "police", OTHER_CASE, "welfare");
    }

    @Test
    void namesCasesWithTheSameDepartmentsTogether() {
        SqlCondition own = Readable.own(List.of(ASKED, OWNED, ASKED), "c", "d");
        assertThat(own.sql()).isEqualTo("((c IN (?, ?) AND d IN (?)) OR (c IN (?) AND d IN (?)))");
        assertThat(own.parameters()).containsExactly(CASE, CASE, "police", OTHER_CASE, "welfare");
    }

    /** Of its own department, and not its own to read. */
    @Test
    void readsNoFormThatIsWithheld() {
        UUID seat = new UUID(3, 2);
        UUID body = new UUID(3, 9);
        assertThat(OWNED.readsWhole("welfare", "welfare.intake", body)).isTrue();
        assertThat(OWNED.readsWhole("welfare", "welfare.order", body)).isFalse();
        assertThat(OWNED.readsWhole("welfare", "welfare.order", seat)).as("it wrote that itself").isTrue();
        assertThat(OWNED.readsWhole("police", "police.report", seat)).isFalse();
        Readable.EntryColumns columns = new Readable.EntryColumns("c", "d", "f", "b");
        SqlCondition own = Readable.ownForms(List.of(ASKED, OWNED), columns);
        assertThat(own.sql())
                .isEqualTo("(((c IN (?) AND d IN (?)) OR (c IN (?) AND d IN (?))) AND NOT (c = ? AND f IN (?) AND b NOT IN (?)))");
        assertThat(own.parameters())
                .containsExactly(CASE, "police", OTHER_CASE, "welfare", OTHER_CASE, "welfare.order", seat);
        assertThat(Readable.ownForms(List.of(ASKED), columns)).isEqualTo(Readable.own(List.of(ASKED), "c", "d"));
    }

    @Test
    void readsNothingOfItsOwnWithoutACase() {
        assertThat(Readable.own(List.of(), "c", "d")).isEqualTo(new SqlCondition("FALSE", List.of()));
    }

    @Test
    void readsSharedThingsOfThePersonAndTheSenderOnly() {
        List<CaseAccess> both = List.of(ASKED, OWNED);
        assertThat(Readable.askedFor(both, "c", "p").parameters()).containsExactly(CASE, SHE);
        assertThat(Readable.sharedIncidents(both, "c", "p", "d").parameters()).containsExactly(CASE, SHE, "welfare");
        assertThat(Readable.sharedForms(both, "c", "p", "f").parameters())
                .containsSequence(CASE, SHE, "welfare.intake")
                .doesNotContain(OTHER_CASE);
    }

    @Test
    void readsNothingWhereNothingIsShared() {
        assertThat(Readable.askedFor(List.of(OWNED), "c", "p")).isEqualTo(new SqlCondition("FALSE", List.of()));
    }

    @Test
    void keepsTheOrderOfTheQuestionMarks() {
        SqlCondition either = new SqlCondition("a = ?", List.of(1)).or(new SqlCondition("b = ?", List.of(2)));
        assertThat(either.sql()).isEqualTo("(a = ? OR b = ?)");
        assertThat(either.around(List.of(0), List.of(3))).containsExactly(0, 1, 2, 3);
    }
}

package org.samanvay.coordination.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.account.OfficerAccounts.Officer;
import org.samanvay.coordination.bulk.KnownPosts.KnownPost;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.Seat;
import org.samanvay.coordination.posting.Postings.Present;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

class PlanningOfficersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ASHA = "asha.k,Asha Kalpit,5,F1-MASTER,REGULAR,7/2026,2026-03-20,2026-04-01,";
    private static final String VEER = "veer.n,Veer Namuna,5,F1-MASTER,REGULAR,8/2026,2026-09-20,2026-10-01,";
    private static final KnownPost MASTER = new KnownPost(
            new UUID(0, 9),
            new Seat("F1-MASTER", "master", "ferry", Level.LOCAL, 5, 49),
            "F1",
            Text.of("Master", "नाविक"),
            Optional.empty());
    private static final KnownOfficers EMPTY = new KnownOfficers(Map.of(), Map.of("F1-MASTER", MASTER), Map.of());

    private final RowErrors errors = new RowErrors();

    @Test
    void createsAnAccountOnceForAnOfficerOfTwoRows() {
        OfficerPlan plan = plan(EMPTY, ASHA, "asha.k,Asha Kalpit,5,,,,,,");
        assertThat(errors.told()).isEmpty();
        assertThat(plan.newAccounts()).extracting(Officer::signInName).containsExactly("asha.k");
        assertThat(plan.rows().getFirst().posting()).isPresent();
    }

    @Test
    void changesNothingTheSecondTime() {
        OfficerPlan second = plan(after(plan(EMPTY, ASHA)), ASHA);
        assertThat(errors.told()).isEmpty();
        assertThat(second.counts().unchanged()).isEqualTo(1);
        assertThat(second.newAccounts()).isEmpty();
    }

    @Test
    void leavesTheEndOfAPostingAsItIsWhereTheFileDoesNotSay() {
        KnownOfficers ended = after(plan(EMPTY, ASHA + "2026-09-30"));
        assertThat(plan(ended, ASHA).counts().unchanged()).isEqualTo(1);
    }

    @Test
    void endsOnePostingAndBeginsTheNextInOneFile() {
        OfficerPlan plan = plan(after(plan(EMPTY, ASHA)), ASHA + "2026-10-01", VEER);
        assertThat(errors.told()).isEmpty();
        assertThat(plan.counts().changed()).isEqualTo(1);
        assertThat(plan.counts().created()).isEqualTo(1);
    }

    @Test
    void refusesASecondRegularHolderInTheFile() {
        plan(EMPTY, ASHA, VEER);
        assertFault(3, "from", "POST_HELD");
    }

    @Test
    void refusesASecondRegularHolderBesideOneWhoIsThere() {
        plan(after(plan(EMPTY, ASHA)), VEER);
        assertFault(2, "from", "POST_HELD");
    }

    @Test
    void refusesAnAdministratorsAccount() {
        Officer administrator = new Officer(Ids.next(), "asha.k", "Asha Kalpit", Role.STATE_ADMINISTRATOR, 5, false);
        plan(new KnownOfficers(Map.of("asha.k", administrator), EMPTY.posts(), Map.of()), ASHA);
        assertFault(2, "sign_in_name", "NOT_AN_OFFICER_HERE");
    }

    @Test
    void refusesTheSameRowTwice() {
        plan(EMPTY, ASHA, ASHA);
        assertThat(errors.told()).extracting(RowError::code).contains("REPEATED_IN_FILE");
    }

    @Test
    void refusesAPostThatNobodyKnows() {
        plan(EMPTY, ASHA.replace("F1-MASTER", "F2-MASTER"));
        assertFault(2, "post", "UNKNOWN_POST");
    }

    @Test
    void refusesAnOrderOfTomorrow() {
        plan(EMPTY, ASHA.replace("2026-03-20", "2026-11-21"));
        assertFault(2, "order_date", "INVALID_ARGUMENT");
    }

    @Test
    void refusesDatesAsASpreadsheetLikesThem() {
        plan(EMPTY, ASHA.replace("2026-04-01", "01/04/2026"));
        assertFault(2, "from", "CELL_MALFORMED");
    }

    @Test
    void renamesAnOfficer() {
        OfficerPlan plan = plan(after(plan(EMPTY, ASHA)), ASHA.replace("Asha Kalpit", "आशा कल्पित"));
        assertThat(plan.renamedAccounts()).extracting(Officer::displayName).containsExactly("आशा कल्पित");
        assertThat(plan.counts().changed()).isEqualTo(1);
    }

    private OfficerPlan plan(KnownOfficers known, String... lines) {
        String text = String.join(",", OfficerRow.COLUMNS) + "\n" + String.join("\n", lines);
        List<OfficerRow> rows = new CsvFile(OfficerRow.COLUMNS, errors)
                .read(text).stream().flatMap(row -> OfficerRow.of(row).stream()).toList();
        return new PlanningOfficers(state -> state == 5, TODAY, errors).plan(rows, known);
    }

    private void assertFault(int line, String column, String code) {
        assertThat(errors.told()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    /** What the database would hold once the plan was carried out. */
    private static KnownOfficers after(OfficerPlan plan) {
        Map<String, Officer> accounts = new HashMap<>();
        plan.newAccounts().forEach(account -> accounts.put(account.signInName(), account));
        List<Present> postings = new ArrayList<>();
        plan.rows().forEach(row -> row.posting()
                .ifPresent(each -> postings.add(new Present(Ids.next(), each.post(), each.term(), each.order()))));
        return new KnownOfficers(accounts, EMPTY.posts(), Map.of(MASTER.id(), postings));
    }
}

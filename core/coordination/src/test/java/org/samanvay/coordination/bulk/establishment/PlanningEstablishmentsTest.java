package org.samanvay.coordination.bulk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.bulk.CsvFile;
import org.samanvay.coordination.bulk.HeadedColumns;
import org.samanvay.coordination.bulk.Outcome;
import org.samanvay.coordination.bulk.RowError;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.establishment.EstablishmentRecord;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.establishment.Keeping.Keeper;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.spi.Register;
import org.samanvay.spi.Register.Status;
import org.samanvay.spi.Text;

class PlanningEstablishmentsTest {
    private static final String HEADINGS = "code,name_en,district_lgd,status,since,part_of,source\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Register REGISTER = new Register(
            "jetty",
            Text.of("Jetties", "घाट"),
            Text.of("Jetty", "घाट"),
            List.of(
                    new Status("not-known", Text.of("Not known", "ज्ञात नहीं")),
                    new Status("safe", Text.of("Safe", "सुरक्षित"))),
            Set.of("warden"),
            "Design proposal",
            Set.of());
    private static final UUID WHOLE = new UUID(0, 7);

    private final RowErrors errors = new RowErrors();

    @Test
    void beginsInTheFirstStatusOfTheRegister() {
        EstablishmentPlan plan = plan(Map.of(), "J-1,First jetty,049,,,,Invented\n");
        assertThat(errors.told()).isEmpty();
        assertThat(plan.rows().getFirst().now().entry().status()).isEqualTo("not-known");
        assertThat(plan.rows().getFirst().now().entry().district()).isEqualTo(49);
    }

    @Test
    void changesNothingTheSecondTimeAndLeavesWhatTheFileDoesNotSay() {
        Present first = plan(Map.of(), "J-1,First jetty,49,safe,2026-05-01,,Invented\n").rows().getFirst().now();
        EstablishmentPlan second = plan(Map.of("J-1", first), "J-1,First jetty,49,safe,2026-05-01,,Invented\n");
        assertThat(second.counts().unchanged()).isEqualTo(1);
        EstablishmentRecord renamed =
                plan(Map.of("J-1", first), "J-1,New jetty,,,,,\n").rows().getFirst().now().entry();
        assertThat(renamed.nameEn()).isEqualTo("New jetty");
        assertThat(renamed.status()).isEqualTo("safe");
        assertThat(renamed.source()).isEqualTo("Invented");
    }

    @Test
    void bringsAWithdrawnEntryBackUnderItsIdentifier() {
        Present first = plan(Map.of(), "J-1,First jetty,49,,,,Invented\n").rows().getFirst().now();
        Present withdrawn = new Present(first.id(), 2, true, first.entry());
        EstablishmentPlan.Planned again = plan(Map.of("J-1", withdrawn), "J-1,First jetty,49,,,,Invented\n")
                .rows()
                .getFirst();
        assertThat(again.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(again.now().id()).isEqualTo(first.id());
        assertThat(again.now().version()).isEqualTo(3);
        assertThat(again.now().withdrawn()).isFalse();
    }

    @Test
    void liesInAnotherByRegisterAndCode() {
        EstablishmentPlan plan = plan(Map.of(), "J-1,First jetty,49,,,ferry.harbour/H/1,Invented\n");
        assertThat(plan.rows().getFirst().now().entry().partOf()).isEqualTo(WHOLE);
        plan(Map.of(), "J-1,First jetty,49,,,ferry.harbour/H-2,Invented\n");
        assertFault("part_of", "UNKNOWN_ESTABLISHMENT");
    }

    @Test
    void refusesAnotherDistrictThanTheKeepers() {
        plan(Map.of(), "J-1,First jetty,50,,,,Invented\n");
        assertFault("district_lgd", "NOT_THE_KEEPER");
    }

    @Test
    void refusesADistrictOfAnotherState() {
        plan(Map.of(), "J-1,First jetty,1,,,,Invented\n");
        assertFault("district_lgd", "UNKNOWN_PLACE");
    }

    @Test
    void refusesAStatusThatTheRegisterDoesNotHave() {
        plan(Map.of(), "J-1,First jetty,49,burnt,,,Invented\n");
        assertFault("status", "UNKNOWN_STATUS");
    }

    @Test
    void refusesAStatusOfTomorrow() {
        plan(Map.of(), "J-1,First jetty,49,safe,2026-06-02,,Invented\n");
        assertFault("since", "INVALID_ARGUMENT");
    }

    @Test
    void refusesANewEntryWithoutSource() {
        plan(Map.of(), "J-1,First jetty,49,,,,\n");
        assertFault("source", "CELL_EMPTY");
    }

    private EstablishmentPlan plan(Map<String, Present> present, String rows) {
        Keeper keeper = new Keeper(new UUID(0, 1), new UUID(0, 2), 5, 49, REGISTER);
        HeadedColumns columns = new HeadedColumns(EstablishmentField.usualHeadings(), List.of(), "CODE");
        List<EstablishmentRow> read = new CsvFile(columns, errors)
                .read(HEADINGS + rows).stream()
                        .flatMap(row -> EstablishmentRow.of(row).stream())
                        .toList();
        KnownEstablishments known = new KnownEstablishments(
                present, Map.of(key(49), district(49), key(50), district(50)), Map.of("ferry.harbour/H/1", WHOLE));
        return new PlanningEstablishments(keeper, "ferry.jetty", TODAY).plan(read, known);
    }

    private static PlaceKey key(int code) {
        return new PlaceKey(PlaceLevel.DISTRICT, code);
    }

    private static PlaceView district(int code) {
        BilingualText name = new BilingualText("District", "जिला");
        return new PlaceView(PlaceLevel.DISTRICT, code, 5, null, null, name, true, null, null, null);
    }

    private void assertFault(String column, String code) {
        assertThat(errors.told()).extracting(RowError::column, RowError::code).containsExactly(tuple(column, code));
    }
}

package org.samanvay.coordination.bulk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.bulk.Counts;
import org.samanvay.coordination.bulk.CsvFile;
import org.samanvay.coordination.bulk.RowError;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords.Present;

/** Files in the layout of the Local Government Directory, with invented places. */
class PlanningPlacesTest {
    private static final String DISTRICTS = "State Code,State Name,District Code,District Name,Census 2001 Code,Census 2011 Code\n";
    private static final String TEHSILS = "district_lgd,district_name,subdistrict_lgd,subdistrict_name,census2011_code\n";
    private static final PlaceRecord NADIPUR = district(45, 5, "Nadipur", "नदीपुर", "NAD");
    private static final PlaceRecord GHATI = district(901, 10, "Ghati", null, "901");
    private static final PlaceRecord TEHSIL =
            new PlaceRecord(PlaceLevel.SUB_DISTRICT, 330, 5, 45, null, "Upar", null, "00330", null, null, null);

    private final RowErrors errors = new RowErrors();

    @Test
    void readsTheDirectorysDistrictsByTheirCodes() {
        PlacePlan plan = districts(KnownOf.nothing(), "10,BIHAR,0901,GHATI,,0\n");
        assertThat(errors.told()).isEmpty();
        PlaceRecord place = plan.added().getFirst().place();
        assertThat(place.code()).isEqualTo(901);
        assertThat(place.state()).isEqualTo(10);
        assertThat(place.nameEn()).isEqualTo("GHATI");
        assertThat(place.nameHi()).isNull();
        assertThat(place.census2011Code()).isNull();
        assertThat(place.shortCode()).isEqualTo("901");
    }

    @Test
    void readsTehsilsByTheCodeOfTheirDistrictAndNeverByName() {
        PlacePlan plan = plan(PlaceLevel.SUB_DISTRICT, KnownOf.districts(NADIPUR), TEHSILS + "045,NADDIPUR,330,Upar,00330\n");
        assertThat(errors.told()).isEmpty();
        assertThat(plan.added().getFirst().place()).isEqualTo(TEHSIL);
    }

    @Test
    void changesNothingTheSecondTime() {
        String file = TEHSILS + "045,NADIPUR,330,Upar,00330\n";
        PlacePlan second = plan(PlaceLevel.SUB_DISTRICT, KnownOf.districts(NADIPUR).and(TEHSIL), file);
        assertThat(second.counts()).isEqualTo(new Counts(0, 0, 1, 0));
    }

    @Test
    void leavesWhatTheFileDoesNotSay() {
        PlacePlan plan = districts(KnownOf.nothing().and(NADIPUR), "5,UTTARAKHAND,45,NADIPUR NEW,,64\n");
        PlaceRecord now = plan.changed().getFirst().now();
        assertThat(now.nameEn()).isEqualTo("NADIPUR NEW");
        assertThat(now.nameHi()).isEqualTo("नदीपुर");
        assertThat(now.shortCode()).isEqualTo("NAD");
        assertThat(now.census2011Code()).isEqualTo("64");
    }

    @Test
    void addsHindiNamesToPlacesThatAreThere() {
        PlacePlan plan = plan(PlaceLevel.DISTRICT, KnownOf.nothing().and(GHATI), "code,name_hi\n901,घाटी\n");
        assertThat(errors.told()).isEmpty();
        assertThat(plan.changed().getFirst().now().nameHi()).isEqualTo("घाटी");
    }

    @Test
    void refusesAHindiNameInLatinLetters() {
        plan(PlaceLevel.DISTRICT, KnownOf.nothing().and(GHATI), "code,name_hi\n901,Ghati\n");
        assertFault(2, "name_hi", "CELL_MALFORMED");
    }

    @Test
    void skipsRowsOfOtherStates() {
        PlacePlan plan = plan(
                PlaceLevel.DISTRICT,
                KnownOf.nothing(),
                DISTRICTS + "10,BIHAR,901,GHATI,,0\n5,UTTARAKHAND,902,UPAR,,0\n",
                Optional.of(5));
        assertThat(errors.told()).isEmpty();
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 1));
    }

    @Test
    void skipsRowsWhoseDistrictLiesInAnotherState() {
        PlacePlan plan = plan(
                PlaceLevel.SUB_DISTRICT,
                KnownOf.districts(NADIPUR, GHATI),
                TEHSILS + "901,GHATI,7001,Tal,00000\n",
                Optional.of(5));
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void takesUrbanBodiesOfWhichOnlyTheStateIsKnown() {
        PlacePlan plan = plan(
                PlaceLevel.URBAN_BODY,
                KnownOf.nothing(),
                "local_body_lgd,name,name_local,type_code,census2011_code\n990001,Namnagar,,7,000000\n",
                Optional.of(5));
        assertThat(errors.told()).isEmpty();
        assertThat(plan.added().getFirst().place().district()).isNull();
    }

    @Test
    void readsColumnsThatTheCallerNames() {
        PlacePlan plan = new PlanningPlaces(PlaceLevel.BLOCK, Optional.empty(), state -> true)
                .plan(
                        rows(
                                PlaceLevel.BLOCK,
                                "Vikas Khand,Kram,Zila\nNamkhand,352,45\n",
                                new PlaceColumn(PlaceField.CODE, "kram"),
                                new PlaceColumn(PlaceField.NAME_EN, "vikas khand"),
                                new PlaceColumn(PlaceField.DISTRICT, "ZILA")),
                        KnownOf.districts(NADIPUR).at());
        assertThat(errors.told()).isEmpty();
        assertThat(plan.added().getFirst().place().nameEn()).isEqualTo("Namkhand");
    }

    @Test
    void refusesAColumnThatTheFileDoesNotHave() {
        rows(PlaceLevel.BLOCK, "code,name\n1,x\n", new PlaceColumn(PlaceField.DISTRICT, "Zila"));
        assertFault(1, "Zila", "WRONG_COLUMNS");
    }

    @Test
    void refusesAFileWithoutCodes() {
        rows(PlaceLevel.BLOCK, "name\nx\n");
        assertFault(1, "", "WRONG_COLUMNS");
    }

    @Test
    void doesNotLookAtColumnsThatItDoesNotRead() {
        rows(PlaceLevel.BLOCK, "code,name,remark\n1,x,=1+1\n");
        assertThat(errors.told()).isEmpty();
    }

    @Test
    void refusesADistrictThatNobodyKnows() {
        plan(PlaceLevel.SUB_DISTRICT, KnownOf.nothing(), TEHSILS + "045,NADIPUR,330,Upar,00330\n");
        assertFault(2, "district_lgd", "UNKNOWN_PLACE");
    }

    @Test
    void refusesADistrictOfAStateThatItDoesNotLieIn() {
        plan(
                PlaceLevel.SUB_DISTRICT,
                KnownOf.districts(NADIPUR),
                "state_code,district_code,code,name\n10,45,330,Upar\n");
        assertFault(2, "state_code", "UNKNOWN_PLACE");
    }

    @Test
    void refusesADistrictThatMovesToAnotherState() {
        districts(KnownOf.nothing().and(NADIPUR), "10,BIHAR,45,NADIPUR,,64\n");
        assertFault(2, "State Code", "DIFFERS_FROM_PRESENT");
    }

    @Test
    void refusesAStateThatTheCallerDoesNotAdminister() {
        List<PlaceRow> rows = rows(PlaceLevel.DISTRICT, DISTRICTS + "10,BIHAR,901,GHATI,,0\n");
        new PlanningPlaces(PlaceLevel.DISTRICT, Optional.empty(), state -> state == 5)
                .plan(rows, KnownOf.nothing().at());
        assertFault(2, "State Code", "NOT_ALLOWED");
    }

    @Test
    void refusesTheSameCodeTwice() {
        districts(KnownOf.nothing(), "10,BIHAR,901,GHATI,,0\n10,BIHAR,0901,GHATI,,0\n");
        assertFault(3, "District Code", "REPEATED_IN_FILE");
    }

    @Test
    void refusesANewPlaceWithoutName() {
        districts(KnownOf.nothing(), "10,BIHAR,901,,,0\n");
        assertFault(2, "District Name", "CELL_EMPTY");
    }

    @Test
    void refusesAShortCodeThatIsTaken() {
        plan(
                PlaceLevel.DISTRICT,
                KnownOf.nothing().and(NADIPUR),
                "code,name_en,state,short_code\n902,Upar,5,NAD\n");
        assertFault(2, "short_code", "SHORT_CODE_TAKEN");
    }

    @Test
    void refusesAPlaceThatEndsBeforeItBegins() {
        plan(
                PlaceLevel.DISTRICT,
                KnownOf.nothing(),
                "code,name_en,state,valid_from,valid_until\n902,Upar,5,2026-04-01,2026-04-01\n");
        assertFault(2, "valid_until", "CELL_MALFORMED");
    }

    @Test
    void endsAPlaceOnADay() {
        PlacePlan plan = plan(
                PlaceLevel.DISTRICT, KnownOf.nothing().and(GHATI), "code,valid_until\n901,2026-04-01\n");
        assertThat(plan.changed().getFirst().now().until()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void takesAVillagesDistrictAndStateFromItsSubDistrict() {
        PlacePlan plan = plan(
                PlaceLevel.VILLAGE,
                KnownOf.nothing().below(TEHSIL),
                "Sub-District Code,Village Code,Village Name (In English)\n330,990100,Namgaon\n");
        assertThat(errors.told()).isEmpty();
        PlaceRecord village = plan.added().getFirst().place();
        assertThat(List.of(village.state(), village.district(), village.subDistrict())).containsExactly(5, 45, 330);
    }

    private PlacePlan districts(KnownOf known, String rows) {
        return plan(PlaceLevel.DISTRICT, known, DISTRICTS + rows);
    }

    private PlacePlan plan(PlaceLevel level, KnownOf known, String csv) {
        return plan(level, known, csv, Optional.empty());
    }

    private PlacePlan plan(PlaceLevel level, KnownOf known, String csv, Optional<Integer> onlyState) {
        return new PlanningPlaces(level, onlyState, state -> true).plan(rows(level, csv), known.at());
    }

    private List<PlaceRow> rows(PlaceLevel level, String csv, PlaceColumn... columns) {
        return new CsvFile(PlaceField.columns(level, List.of(columns)), errors)
                .read(csv).stream().flatMap(row -> PlaceRow.of(level, row).stream()).toList();
    }

    private void assertFault(int line, String column, String code) {
        assertThat(errors.told())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(tuple(line, column, code));
        assertThat(errors.told().getFirst().message().hi()).isNotBlank();
    }

    private static PlaceRecord district(int code, int state, String en, @Nullable String hi, String letters) {
        return new PlaceRecord(PlaceLevel.DISTRICT, code, state, null, null, en, hi, null, letters, null, null);
    }

    /** What the database is said to hold. */
    private record KnownOf(List<PlaceRecord> present, List<PlaceRecord> districts, List<PlaceRecord> subDistricts) {
        static KnownOf nothing() {
            return new KnownOf(List.of(), List.of(), List.of());
        }

        static KnownOf districts(PlaceRecord... districts) {
            return new KnownOf(List.of(), List.of(districts), List.of());
        }

        KnownOf and(PlaceRecord place) {
            return new KnownOf(List.of(place), districts, subDistricts);
        }

        KnownOf below(PlaceRecord tehsil) {
            return new KnownOf(present, districts, List.of(tehsil));
        }

        KnownPlaces at() {
            Map<Integer, Present> places = new HashMap<>();
            present.forEach(place -> places.put(place.code(), new Present(place, 1)));
            Map<Integer, Integer> states = new HashMap<>();
            districts.forEach(place -> states.put(place.code(), place.state()));
            Map<Integer, PlaceRecord> tehsils = new HashMap<>();
            subDistricts.forEach(place -> tehsils.put(place.code(), place));
            Map<Integer, Map<String, Integer>> letters = new HashMap<>();
            present.stream()
                    .filter(place -> place.shortCode() != null)
                    .forEach(place -> letters.computeIfAbsent(place.state(), none -> new HashMap<>())
                            .put(String.valueOf(place.shortCode()), place.code()));
            return new KnownPlaces(places, states, tehsils, Set.of(5, 10), letters);
        }
    }
}

package org.samanvay.coordination.bulk.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.bulk.CsvRow;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.problem.ProblemCode;

/** A row of a file of places, read but not compared with what is there. */
record PlaceRow(
        CsvRow cells,
        int code,
        Optional<String> nameEn,
        Optional<String> nameHi,
        Optional<Integer> state,
        Optional<Integer> district,
        Optional<Integer> subDistrict,
        Optional<String> census2011Code,
        Optional<String> shortCode,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    static final int LONGEST_SHORT_CODE = 5;

    private static final Pattern DEVANAGARI = Pattern.compile(".*\\p{InDevanagari}.*");
    private static final Pattern NO_LETTER_OF_OURS = Pattern.compile("[^A-Za-z]*");
    private static final Pattern SHORT_CODE = Pattern.compile("[A-Z0-9]{1,5}");
    private static final Pattern CENSUS_CODE = Pattern.compile("[0-9]{1,10}");

    /** The Census writes zeros where a place had no code. */
    private static final Pattern NO_CENSUS_CODE = Pattern.compile("0+");

    static Optional<PlaceRow> of(PlaceLevel level, CsvRow row) {
        if (row.hasFaults()) {
            return Optional.empty();
        }
        Optional<Integer> code = row.requireNumber(PlaceField.CODE.name());
        if (code.isPresent() && code.get() == 0) {
            row.malformed(PlaceField.CODE.name(), "0 is no code", "0 कोड नहीं है");
        }
        Optional<Integer> state = row.findNumber(PlaceField.STATE.name());
        Optional<Integer> district = row.findNumber(PlaceField.DISTRICT.name());
        Optional<Integer> subDistrict = row.findNumber(PlaceField.SUB_DISTRICT.name());
        Optional<String> nameEn = name(level, row, PlaceField.NAME_EN);
        Optional<String> nameHi = name(level, row, PlaceField.NAME_HI);
        nameHi.filter(name -> !isHindi(name))
                .ifPresent(latin -> row.malformed(
                        PlaceField.NAME_HI.name(), "Must be written in Devanagari", "देवनागरी में लिखा हो"));
        Optional<String> census = census(row);
        Optional<String> shortCode = shortCode(row);
        Optional<LocalDate> from = row.findDate(PlaceField.VALID_FROM.name());
        Optional<LocalDate> until = row.findDate(PlaceField.VALID_UNTIL.name());
        return row.hasFaults()
                ? Optional.empty()
                : Optional.of(new PlaceRow(
                        row, code.orElseThrow(), nameEn, nameHi, state, district, subDistrict, census, shortCode, from,
                        until));
    }

    int line() {
        return cells.line();
    }

    void error(PlaceField field, ProblemCode code, String en, String hi) {
        cells.error(field.name(), code, en, hi);
    }

    void empty(PlaceField field) {
        error(field, BulkProblem.CELL_EMPTY, "Must be filled in", "भरना आवश्यक है");
    }

    private static boolean isHindi(String name) {
        return DEVANAGARI.matcher(name).matches() && NO_LETTER_OF_OURS.matcher(name).matches();
    }

    private static Optional<String> name(PlaceLevel level, CsvRow row, PlaceField field) {
        int longest = level == PlaceLevel.DISTRICT ? 80 : 120;
        Optional<String> name = row.find(field.name());
        name.filter(words -> words.length() > longest || words.chars().anyMatch(Character::isISOControl))
                .ifPresent(unfit -> row.malformed(
                        field.name(),
                        "One line of 1 to " + longest + " characters",
                        "1 से " + longest + " वर्णों की एक पंक्ति"));
        return name;
    }

    private static Optional<String> census(CsvRow row) {
        Optional<String> code = row.find(PlaceField.CENSUS2011_CODE.name())
                .filter(written -> !NO_CENSUS_CODE.matcher(written).matches());
        code.filter(written -> !CENSUS_CODE.matcher(written).matches())
                .ifPresent(unfit ->
                        row.malformed(PlaceField.CENSUS2011_CODE.name(), "1 to 10 digits", "1 से 10 अंक"));
        return code;
    }

    private static Optional<String> shortCode(CsvRow row) {
        Optional<String> code = row.find(PlaceField.SHORT_CODE.name());
        code.filter(written -> !SHORT_CODE.matcher(written).matches())
                .ifPresent(unfit -> row.malformed(
                        PlaceField.SHORT_CODE.name(),
                        "1 to 5 capital letters A to Z or digits",
                        "A से Z के बड़े अक्षर या अंक, 1 से 5"));
        return code;
    }
}

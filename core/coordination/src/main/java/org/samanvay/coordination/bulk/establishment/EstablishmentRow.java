package org.samanvay.coordination.bulk.establishment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.samanvay.coordination.bulk.CsvRow;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.problem.Problem;

/**
 * A row of a file of establishments, read but not compared with what is there.
 *
 * @param partOf what it lies in: {@code department.register/CODE}
 */
record EstablishmentRow(
        CsvRow cells,
        String code,
        Optional<String> nameEn,
        Optional<String> nameHi,
        Optional<Integer> district,
        Optional<PlaceKey> place,
        Optional<String> partOf,
        Optional<String> phone,
        Optional<String> status,
        Optional<LocalDate> since,
        Optional<String> reference,
        Optional<String> source,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    static Optional<EstablishmentRow> of(CsvRow row) {
        if (row.hasFaults()) {
            return Optional.empty();
        }
        Optional<String> code =
                row.require(EstablishmentField.CODE.name()).map(written -> written.toUpperCase(Locale.ROOT));
        Optional<Integer> district = row.findNumber(EstablishmentField.DISTRICT.name());
        Optional<PlaceKey> place = place(row);
        Optional<LocalDate> since = row.findDate(EstablishmentField.SINCE.name());
        Optional<LocalDate> from = row.findDate(EstablishmentField.VALID_FROM.name());
        Optional<LocalDate> until = row.findDate(EstablishmentField.VALID_UNTIL.name());
        return row.hasFaults()
                ? Optional.empty()
                : Optional.of(new EstablishmentRow(
                        row,
                        code.orElseThrow(),
                        row.find(EstablishmentField.NAME_EN.name()),
                        row.find(EstablishmentField.NAME_HI.name()),
                        district,
                        place,
                        row.find(EstablishmentField.PART_OF.name()),
                        row.find(EstablishmentField.PHONE.name()),
                        row.find(EstablishmentField.STATUS.name()),
                        since,
                        row.find(EstablishmentField.REFERENCE.name()),
                        row.find(EstablishmentField.SOURCE.name()),
                        from,
                        until));
    }

    private static Optional<PlaceKey> place(CsvRow row) {
        String level = EstablishmentField.PLACE_LEVEL.name();
        String code = EstablishmentField.PLACE_CODE.name();
        if (row.find(level).isEmpty() && row.find(code).isEmpty()) {
            return Optional.empty();
        }
        Optional<PlaceLevel> at = row.requireOneOf(level, PlaceLevel.class);
        return row.requireNumber(code).flatMap(number -> at.map(found -> new PlaceKey(found, number)));
    }

    int line() {
        return cells.line();
    }

    /** A broken rule, told at the column that holds the rule's field. */
    void broken(Problem problem) {
        String field = String.valueOf(problem.arguments().getOrDefault("field", ""));
        cells.error(column(field), problem.code(), problem.text().en(), problem.text().hi());
    }

    private static String column(String field) {
        return switch (field) {
            case "name.en" -> EstablishmentField.NAME_EN.name();
            case "name.hi" -> EstablishmentField.NAME_HI.name();
            case "placeCode" -> EstablishmentField.PLACE_CODE.name();
            case "partOf" -> EstablishmentField.PART_OF.name();
            case "from" -> EstablishmentField.VALID_FROM.name();
            case "until" -> EstablishmentField.VALID_UNTIL.name();
            default -> field.toUpperCase(Locale.ROOT);
        };
    }
}

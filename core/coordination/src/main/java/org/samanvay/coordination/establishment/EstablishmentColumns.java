package org.samanvay.coordination.establishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.storage.Row;

/** The columns of what is known of an establishment, alike in the table of entries and in that of their versions. */
final class EstablishmentColumns {
    static final List<String> NAMES = List.of(
            "register",
            "code",
            "state",
            "district",
            "place_level",
            "place_code",
            "part_of",
            "name_en",
            "name_hi",
            "hindi_known",
            "phone",
            "status",
            "status_since",
            "status_reference",
            "source",
            "valid_from",
            "valid_until");

    static final int WIDTH = NAMES.size();

    private EstablishmentColumns() {}

    /** @param table its name in the statement */
    static String of(String table) {
        return String.join(", ", NAMES.stream().map(name -> table + "." + name).toList());
    }

    /** {@code name = VALUES(name), ...}, for rows that are written anew. */
    static String rewritten() {
        return String.join(
                ", ", NAMES.stream().map(name -> name + " = VALUES(" + name + ")").toList());
    }

    /** The values in the order of the names, and those that follow. */
    static List<@Nullable Object> values(EstablishmentRecord entry, @Nullable Object... after) {
        PlaceKey place = entry.place();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.register());
        values.add(entry.code());
        values.add(entry.state());
        values.add(entry.district());
        values.add(place == null ? null : place.level());
        values.add(place == null ? null : place.code());
        values.add(entry.partOf());
        values.add(entry.nameEn());
        values.add(entry.nameHiOrEn());
        values.add(entry.nameHi() != null);
        values.add(entry.phone());
        values.add(entry.status());
        values.add(entry.since());
        values.add(entry.reference());
        values.add(entry.source());
        values.add(entry.from());
        values.add(entry.until());
        values.addAll(Arrays.asList(after));
        return values;
    }

    /** @param first the position of the first of the columns */
    static EstablishmentRecord record(Row row, int first) {
        String level = row.findText(first + 4);
        return new EstablishmentRecord(
                row.text(first),
                row.text(first + 1),
                row.number(first + 2),
                row.number(first + 3),
                level == null ? null : new PlaceKey(PlaceLevel.valueOf(level), row.number(first + 5)),
                row.findUuid(first + 6),
                row.text(first + 7),
                row.flag(first + 9) ? row.text(first + 8) : null,
                row.findText(first + 10),
                row.text(first + 11),
                row.findDate(first + 12),
                row.findText(first + 13),
                row.text(first + 14),
                row.findDate(first + 15),
                row.findDate(first + 16));
    }
}

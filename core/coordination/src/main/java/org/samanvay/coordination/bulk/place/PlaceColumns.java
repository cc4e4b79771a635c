package org.samanvay.coordination.bulk.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.bulk.Columns;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.place.PlaceLevel;

/**
 * The columns of a file of places: those that the caller named, and for the rest the usual headings. Other columns are
 * not read; of two with the same heading the first counts, because the Directory has such files.
 */
final class PlaceColumns implements Columns {
    private final PlaceLevel level;
    private final List<PlaceColumn> named;

    PlaceColumns(PlaceLevel level, List<PlaceColumn> named) {
        this.level = level;
        this.named = named;
    }

    @Override
    public Map<String, Integer> choose(List<String> headings, RowErrors errors) {
        List<String> plain = headings.stream().map(PlaceColumns::plain).toList();
        Map<PlaceField, Integer> positions = new EnumMap<>(PlaceField.class);
        for (PlaceColumn column : named) {
            int position = plain.indexOf(plain(column.heading()));
            if (position < 0) {
                wrong(errors, column.heading(), "The file has no such column", "फ़ाइल में ऐसा स्तंभ नहीं है");
            } else if (positions.put(column.field(), position) != null) {
                wrong(errors, column.heading(), "Two columns are named for the same", "एक ही बात के लिए दो स्तंभ बताए गए हैं");
            }
        }
        for (PlaceField field : PlaceField.values()) {
            if (!positions.containsKey(field)) {
                field.findHeading(level, plain).ifPresent(heading -> positions.put(field, plain.indexOf(heading)));
            }
        }
        if (!positions.containsKey(PlaceField.CODE)) {
            String usual = String.join(", ", PlaceField.CODE.usualHeadings(level));
            wrong(errors, "", "No column holds the code; usual is: " + usual, "कोड का स्तंभ नहीं है; प्रचलित: " + usual);
        }
        Map<String, Integer> byName = new HashMap<>();
        positions.forEach((field, position) -> byName.put(field.name(), position));
        return byName;
    }

    private static void wrong(RowErrors errors, String column, String en, String hi) {
        errors.add(1, column, BulkProblem.WRONG_COLUMNS, en, hi);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}

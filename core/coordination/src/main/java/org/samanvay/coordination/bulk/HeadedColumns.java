package org.samanvay.coordination.bulk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns of a file that was not made for us: those that the caller named, and for the rest the usual headings. Other
 * columns are not read; of two with the same heading the first counts, because the Directory has such files.
 *
 * @param usual by column the headings under which it is found, in letters and digits only; the first that a file has counts
 * @param named what the caller named: column and heading
 * @param required the column without which no row can be known
 */
public record HeadedColumns(Map<String, List<String>> usual, List<Named> named, String required) implements Columns {
    /** @param heading as the file's first line has it; letters' case, spaces and punctuation make no difference */
    public record Named(String column, String heading) {}

    public HeadedColumns {
        usual = new LinkedHashMap<>(usual);
        named = List.copyOf(named);
    }

    @Override
    public Map<String, Integer> choose(List<String> headings, RowErrors errors) {
        List<String> plain = headings.stream().map(HeadedColumns::plain).toList();
        Map<String, Integer> positions = new HashMap<>();
        for (Named each : named) {
            int position = plain.indexOf(plain(each.heading()));
            if (position < 0) {
                wrong(errors, each.heading(), "The file has no such column", "फ़ाइल में ऐसा स्तंभ नहीं है");
            } else if (positions.put(each.column(), position) != null) {
                wrong(errors, each.heading(), "Two columns are named for the same", "एक ही बात के लिए दो स्तंभ बताए गए हैं");
            }
        }
        usual.forEach((column, words) -> {
            if (!positions.containsKey(column)) {
                words.stream()
                        .filter(plain::contains)
                        .findFirst()
                        .ifPresent(heading -> positions.put(column, plain.indexOf(heading)));
            }
        });
        if (!positions.containsKey(required)) {
            String words = String.join(", ", usual.getOrDefault(required, List.of()));
            wrong(errors, "", "No column holds the code; usual is: " + words, "कोड का स्तंभ नहीं है; प्रचलित: " + words);
        }
        return positions;
    }

    private static void wrong(RowErrors errors, String column, String en, String hi) {
        errors.add(1, column, BulkProblem.WRONG_COLUMNS, en, hi);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}

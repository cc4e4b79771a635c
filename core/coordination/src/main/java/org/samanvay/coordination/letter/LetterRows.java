package org.samanvay.coordination.letter;

import java.util.List;
import java.util.Optional;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.paper.Sheet;
import org.samanvay.spi.Text;

/**
 * The table of a letter in both languages.
 *
 * @param title what it is taken from
 * @param withheld how many answers a letter of this kind does not print
 */
record LetterRows(Optional<Text> title, List<Row> rows, long withheld) {
    LetterRows {
        rows = List.copyOf(rows);
    }

    /** @param value empty for a heading */
    record Row(int depth, Text label, Optional<Text> value) {
        static Row of(Text label, Text value) {
            return new Row(0, label, Optional.of(value));
        }

        static Row of(Text label, String value) {
            return of(label, Text.of(value, value));
        }

        @Override
        public String toString() {
            return "Row[" + depth + "]";
        }
    }

    List<Sheet.Row> in(Language language) {
        return rows.stream()
                .map(row -> new Sheet.Row(
                        row.depth(),
                        language.of(row.label()),
                        row.value().map(language::of).orElse("")))
                .toList();
    }
}

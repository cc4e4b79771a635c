package org.samanvay.coordination.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import org.samanvay.coordination.language.Language;

/**
 * An official letter, word for word, from letterhead to notes; nothing in it depends on when it is printed.
 *
 * @param head the letterhead: department first, then office and place
 * @param date in the Indian form, {@code 25-11-2026}
 * @param addressee a line each
 * @param references what the letter refers to: the number of a case, the law
 * @param opening paragraphs before the table
 * @param closing paragraphs after it
 * @param signature below the space for the hand: designation, office
 * @param copies to whom copies go
 * @param notes small print
 */
public record Sheet(
        Language language,
        List<String> head,
        String number,
        String date,
        List<String> addressee,
        String subject,
        List<String> references,
        List<String> opening,
        List<Row> rows,
        List<String> closing,
        List<String> signature,
        List<String> copies,
        List<String> notes) {
    public Sheet {
        head = List.copyOf(head);
        addressee = List.copyOf(addressee);
        references = List.copyOf(references);
        opening = List.copyOf(opening);
        rows = List.copyOf(rows);
        closing = List.copyOf(closing);
        signature = List.copyOf(signature);
        copies = List.copyOf(copies);
        notes = List.copyOf(notes);
    }

    /**
     * A line of the table.
     *
     * @param depth how far it is indented
     * @param value empty for a heading
     */
    public record Row(int depth, String label, String value) {
        @Override
        public String toString() {
            return "Row[" + depth + "]";
        }
    }

    /** The same with each text that can name a person changed. */
    public Sheet with(UnaryOperator<String> change) {
        return new Sheet(
                language,
                head,
                number,
                date,
                each(addressee, change),
                subject,
                references,
                each(opening, change),
                rows.stream()
                        .map(row -> new Row(row.depth(), row.label(), change.apply(row.value())))
                        .toList(),
                each(closing, change),
                signature,
                each(copies, change),
                notes);
    }

    private static List<String> each(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).toList();
    }

    /** Never the words: they are what people told. */
    @Override
    public String toString() {
        return "Sheet[" + number + "]";
    }
}

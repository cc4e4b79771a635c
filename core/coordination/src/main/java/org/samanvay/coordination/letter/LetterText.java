package org.samanvay.coordination.letter;

import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.paper.Sheet;

/**
 * A letter's words before they are sealed.
 *
 * @param told what its marks stand for, person by person
 */
record LetterText(Sheet sheet, Map<UUID, Map<Told, String>> told) {
    LetterText {
        told = Map.copyOf(told);
    }

    @Override
    public String toString() {
        return "LetterText[" + sheet.number() + "]";
    }
}

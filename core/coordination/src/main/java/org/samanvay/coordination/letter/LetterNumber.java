package org.samanvay.coordination.letter;

import java.util.UUID;
import org.samanvay.coordination.identifier.PublicCode;

/**
 * {@code UK/DDN/LTR/2026/17/7KX3P2QA-C}: state, district (none for a post of the state), year, the number in the office's
 * series of that year, and the letter's own code, which alone is unique and cannot be guessed. It tells neither the
 * department nor the case: it stands on envelopes.
 *
 * @param code the letter's own part
 */
record LetterNumber(String whole, String code, UUID office, int year, int serial) {
    private static final int LENGTH = 8;

    static LetterNumber of(OfficePlace place, UUID office, int year, int serial) {
        String code = PublicCode.random(LENGTH);
        String district = place.district().map(name -> "/" + name).orElse("");
        return new LetterNumber(
                place.letters() + district + "/LTR/" + year + "/" + serial + "/" + code, code, office, year, serial);
    }
}

package org.samanvay.spi;

import java.util.List;

/** What closes a duty. Nothing else does: no button, no silence. */
public sealed interface Evidence {
    /**
     * The answer to a field of a form.
     *
     * @param field full form code, {@code #}, path: {@code police.first-information-report#copyGivenAt}
     */
    record Answered(String field) implements Evidence {}

    /**
     * An entry of a form.
     *
     * @param form full code
     */
    record Entered(String form) implements Evidence {}

    /**
     * A later entry about the same person of the form that started it: what is told month by month.
     *
     * @param form full code
     */
    record Next(String form) implements Evidence {}

    /**
     * A letter that was issued; its number is the receipt.
     *
     * @param letter full code, {@code department.letter}
     */
    record LetterIssued(String letter) implements Evidence {}

    /** An officer notes where the proof is held: office, register, number. */
    record Noted() implements Evidence {}

    /**
     * Whichever of them comes first; at most one letter and one form are among them.
     *
     * @param ways none of them noted by hand
     */
    record AnyOf(List<Evidence> ways) implements Evidence {
        public AnyOf {
            ways = List.copyOf(ways);
        }
    }

    static Evidence answered(String field) {
        return new Answered(field);
    }

    static Evidence entered(String form) {
        return new Entered(form);
    }

    static Evidence nextEntry(String form) {
        return new Next(form);
    }

    static Evidence letterIssued(String letter) {
        return new LetterIssued(letter);
    }

    static Evidence noted() {
        return new Noted();
    }

    static Evidence anyOf(Evidence... ways) {
        return new AnyOf(List.of(ways));
    }
}

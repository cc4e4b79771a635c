package org.samanvay.spi;

import java.util.List;
import java.util.Set;

/**
 * A right of women or children, in words that she would use.
 *
 * @param code lower-kebab within the department
 * @param title a short sentence: "A copy of the FIR, free of charge"
 * @param words what it means for her, in plain language, and what to do when it is refused
 * @param law where it stands
 * @param holders whose right it is
 * @param call codes of this department's {@link Channel}s: whom to call
 */
public record Right(
        String code,
        Text title,
        Text words,
        Law law,
        Set<Holder> holders,
        List<String> call,
        Verification verification,
        Set<Mark> marks) {
    public Right {
        holders = Set.copyOf(holders);
        call = List.copyOf(call);
        marks = Set.copyOf(marks);
    }

    /** Not compared with the gazette, in Hindi that no officer has read yet. */
    public static Right unverified(
            String code, Text title, Text words, Law law, Set<Holder> holders, String source, String... call) {
        return new Right(
                code,
                title,
                words,
                law,
                holders,
                List.of(call),
                Verification.unverified(source),
                Set.of(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));
    }

    /** Whose right it is. */
    public enum Holder {
        @Label(en = "Women", hi = "महिलाएँ")
        WOMEN,
        @Label(en = "Children", hi = "बच्चे")
        CHILDREN,
        @Label(en = "Everybody", hi = "सभी")
        EVERYBODY
    }
}

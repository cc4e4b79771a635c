package org.samanvay.forms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** Where a definition is being read, and the list into which its faults go. */
record Place(String name, List<DefinitionFault> faults) {
    private static final Pattern LOWER_KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DEVANAGARI = Pattern.compile("\\p{IsDevanagari}");

    Place at(String more) {
        return new Place(name + more, faults);
    }

    void fault(String fault, String mend) {
        faults.add(new DefinitionFault(name, fault, mend));
    }

    void requireText(String what, @Nullable Text text) {
        if (text == null) {
            fault("no " + what, "give it in English and Hindi");
            return;
        }
        requireText(what, text.en(), text.hi());
    }

    void requireText(String what, @Nullable String en, @Nullable String hi) {
        if (isBlank(en)) {
            fault(what + " has no English", "write the English");
        }
        if (hi == null || hi.isBlank()) {
            fault(what + " has no Hindi", "write the Hindi, marked DRAFT_TRANSLATION if unsure");
        } else if (!DEVANAGARI.matcher(hi).find()) {
            fault(what + " has Hindi without a Devanagari letter: " + hi, "write it in Devanagari");
        }
    }

    void requireLaw(Law law) {
        requireWords("act", law.act(), "cite the act and its year");
        requireWords("section", law.section(), "cite the section");
    }

    void requireVerification(Verification verification) {
        if (verification.checkedBy() < 0) {
            fault("checked by %d people".formatted(verification.checkedBy()), "write 0 for nobody");
        }
        requireWords(
                "source of the verification",
                verification.source(),
                "name the text that was read, or write general knowledge");
    }

    /** What fewer than two people compared with the gazette must not look settled to its reader. */
    void requireMark(String what, Set<Mark> marks, Verification verification) {
        if (marks.isEmpty() && !verification.settled()) {
            fault(what + " looks settled and is not", "mark it UNVERIFIED, NOT_DETERMINED or DESIGN_PROPOSAL");
        }
    }

    void requireCode(String what, @Nullable String code) {
        if (code == null || !LOWER_KEBAB.matcher(code).matches()) {
            fault(what + " is not lower-kebab: " + code, "write it like one-stop-centre");
        }
    }

    /** @return whether it is there */
    boolean requireWords(String what, @Nullable String words, String mend) {
        if (isBlank(words)) {
            fault("no " + what, mend);
            return false;
        }
        return true;
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}

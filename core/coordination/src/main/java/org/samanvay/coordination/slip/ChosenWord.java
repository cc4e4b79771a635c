package org.samanvay.coordination.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.vault.KeyRing;
import org.samanvay.coordination.vault.SlowHash;
import org.samanvay.spi.Text;

/**
 * The word by which a person is known at a counter. A word is short, so two things guard it: a key that lies outside the
 * database, and a hash that takes its time.
 */
@ApplicationScoped
class ChosenWord {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    @Inject
    private KeyRing keys;

    @Inject
    private SlowHash hashing;

    /** @throws Problem WEAK_WORD */
    String hash(UUID person, String code, String typed) {
        String word = normal(typed);
        int length = word.codePointCount(0, word.length());
        if (length < SHORTEST || length > LONGEST || word.equals(normal(code))) {
            throw new Problem(
                    SlipProblem.WEAK_WORD,
                    Text.of(
                            "The word has " + SHORTEST + " to " + LONGEST + " characters and is not the code",
                            "शब्द " + SHORTEST + " से " + LONGEST + " वर्णों का हो और कोड से भिन्न हो"));
        }
        return inTurn(() -> hashing.of(keyed(person, word)));
    }

    /** @param hash null where nothing fits: the work is the same */
    boolean fits(UUID person, String typed, @Nullable String hash) {
        String word = typed.length() > 4 * LONGEST ? "" : normal(typed);
        return inTurn(() -> hashing.fits(keyed(person, word), hash));
    }

    /** The same word however it was typed: case, spaces and the way a keyboard composes its letters make no difference. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private String keyed(UUID person, String word) {
        return HexFormat.of().formatHex(keys.hash("status-word", person + "|" + word));
    }

    private static <T> T inTurn(Supplier<T> work) {
        try {
            return work.get();
        } catch (SlowHash.Busy busy) {
            throw new Problem(
                    CommonProblem.TRY_AGAIN,
                    Text.of("Too many are asking just now; try again in a minute", "अभी बहुत लोग पूछ रहे हैं; एक मिनट बाद पुनः प्रयास करें"));
        }
    }
}

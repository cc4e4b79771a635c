package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.vault.SlowHash;
import org.samanvay.spi.Text;

/** Makes and checks password hashes. */
@ApplicationScoped
public class Passwords {
    @Inject
    private SlowHash hashing;

    String hash(String typed) {
        return inTurn(() -> hashing.of(PasswordRules.normal(typed)));
    }

    /** @param hash null where no account may answer: the work is the same, the answer is no */
    boolean fits(String typed, @Nullable String hash) {
        String cut = typed.length() > PasswordRules.LONGEST ? "" : PasswordRules.normal(typed);
        return inTurn(() -> hashing.fits(cut, hash));
    }

    private static <T> T inTurn(Supplier<T> work) {
        try {
            return work.get();
        } catch (SlowHash.Busy busy) {
            throw new Problem(
                    AccessProblem.TRY_AGAIN_LATER,
                    Text.of(
                            "Too many are signing in; try again in a minute",
                            "बहुत लोग साइन इन कर रहे हैं; एक मिनट बाद पुनः प्रयास करें"));
        }
    }
}

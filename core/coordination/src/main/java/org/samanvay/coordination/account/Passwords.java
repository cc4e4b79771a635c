package org.samanvay.coordination.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/**
 * Makes and checks password hashes. PBKDF2 and not Argon2id, because Jakarta Security has it on every server and so
 * nobody has to watch over another library; 210,000 rounds of SHA-512 are what OWASP asks for.
 */
@ApplicationScoped
public class Passwords {
    private static final Map<String, String> SETTINGS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private static final long PATIENCE_SECONDS = 5;

    /** A flood of tries must leave processors to those who are signed in. */
    private final Semaphore room = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Inject
    private Pbkdf2PasswordHash algorithm;

    /** Compared with where there is no account, so that the answer takes as long. */
    private String nobodys;

    @PostConstruct
    void prepare() {
        algorithm.initialize(SETTINGS);
        nobodys = algorithm.generate(SecretWord.forSession().toCharArray());
    }

    String hash(String typed) {
        return inTurn(() -> algorithm.generate(PasswordRules.normal(typed).toCharArray()));
    }

    /** @param hash null where no account may answer: the work is the same, the answer is no */
    boolean fits(String typed, @Nullable String hash) {
        String cut = typed.length() > PasswordRules.LONGEST ? "" : PasswordRules.normal(typed);
        boolean fits = inTurn(() -> algorithm.verify(cut.toCharArray(), hash == null ? nobodys : hash));
        return fits && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private static Problem busy() {
        return new Problem(
                AccessProblem.TRY_AGAIN_LATER,
                Text.of(
                        "Too many are signing in; try again in a minute",
                        "बहुत लोग साइन इन कर रहे हैं; एक मिनट बाद पुनः प्रयास करें"));
    }
}

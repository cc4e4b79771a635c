package org.samanvay.coordination.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;

/**
 * Hashes what people can remember, so that guessing costs. PBKDF2 and not Argon2id, because Jakarta Security has it on every
 * server and so nobody has to watch over another library; 210,000 rounds of SHA-512 are what OWASP asks for.
 */
@ApplicationScoped
public class SlowHash {
    private static final Map<String, String> SETTINGS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private static final long PATIENCE_SECONDS = 5;

    /** A flood of tries must leave processors to those who work. */
    private final Semaphore room = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Inject
    private Pbkdf2PasswordHash algorithm;

    /** Compared with where there is no hash, so that the answer takes as long. */
    private String nobodys;

    /** Too many are being checked at once. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super(null, null, false, false);
        }
    }

    @PostConstruct
    void prepare() {
        algorithm.initialize(SETTINGS);
        nobodys = algorithm.generate(Ids.next().toString().toCharArray());
    }

    /** @throws Busy after five seconds of waiting for a turn */
    public String of(String secret) {
        return inTurn(() -> algorithm.generate(secret.toCharArray()));
    }

    /**
     * @param hash null where nothing fits: the work is the same, the answer is no
     * @throws Busy after five seconds of waiting for a turn
     */
    public boolean fits(String secret, @Nullable String hash) {
        boolean fits = inTurn(() -> algorithm.verify(secret.toCharArray(), hash == null ? nobodys : hash));
        return fits && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}

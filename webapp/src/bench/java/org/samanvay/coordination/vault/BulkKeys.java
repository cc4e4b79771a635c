package org.samanvay.coordination.vault;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** The product's own vault for rows that are loaded in bulk: same keys, same places, so that the API opens them as its own. */
public final class BulkKeys {
    private final KeyRing ring = new KeyRing();

    public BulkKeys(Path keyFolder) {
        ring.open(keyFolder);
    }

    /** A person's key, and how {@code person_key} keeps it. */
    public record NewKey(DataKey key, byte[] wrapped) {}

    /** @param random 32 bytes */
    public NewKey key(UUID person, byte[] random) {
        try {
            return new NewKey(new DataKey(random), ring.wrap(random, "person_key|" + person));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public byte[] hash(String kind, String value) {
        return ring.hash(kind, value);
    }
}

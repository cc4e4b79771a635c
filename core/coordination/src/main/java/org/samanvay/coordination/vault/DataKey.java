package org.samanvay.coordination.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** One person's key, opened. Lives as long as the request that needs it. */
public final class DataKey {
    private final AesGcmJce cipher;

    DataKey(byte[] key) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(key);
    }

    public byte[] seal(Place place, byte[] content) {
        try {
            return cipher.encrypt(content, place.bytes());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot seal " + place.table(), broken);
        }
    }

    public byte[] seal(Place place, String content) {
        return seal(place, content.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] open(Place place, byte[] sealed) {
        try {
            return cipher.decrypt(sealed, place.bytes());
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("sealed value does not belong to " + place.table(), foreign);
        }
    }

    public String openText(Place place, byte[] sealed) {
        return new String(open(place, sealed), StandardCharsets.UTF_8);
    }
}

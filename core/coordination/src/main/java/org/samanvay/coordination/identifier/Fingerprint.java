package org.samanvay.coordination.identifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a declaration is still the same as when something was decided or reckoned by it. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 of the words, as 64 characters 0-9 and a-f. */
    public static String of(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

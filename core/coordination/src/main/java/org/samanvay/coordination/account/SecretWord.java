package org.samanvay.coordination.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The word that a session cookie, an access token or the address of a calendar feed carries: 256 random bits. Only its SHA-256 is kept; with that much
 * chance in it no slow hash is needed.
 */
public final class SecretWord {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    /** What a token begins with, so that a scanner of files for secrets knows it. */
    private static final String TOKEN = "samanvay_";

    private static final String SPOKEN = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private SecretWord() {}

    static String forSession() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** For an address. */
    public static String forFeed() {
        return forSession();
    }

    static String forToken() {
        return TOKEN + forSession();
    }

    /** A first password, to be read out or written down once: 16 characters that cannot be mistaken, some 79 bits. */
    static String firstPassword() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            word.append(i > 0 && i % 4 == 0 ? "-" : "").append(SPOKEN.charAt(RANDOM.nextInt(SPOKEN.length())));
        }
        return word.toString();
    }

    /** Whether it is worth a look into the database. */
    public static boolean isPlausible(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) <= ' ' || word.charAt(i) >= 127) {
                return false;
            }
        }
        return true;
    }

    public static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

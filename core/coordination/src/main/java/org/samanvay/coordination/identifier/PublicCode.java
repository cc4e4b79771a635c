package org.samanvay.coordination.identifier;

import java.security.SecureRandom;

/**
 * A short random code that can be read out on the phone: no letter that looks like a digit, and a last character of the
 * same alphabet that shows a slip. The alphabet has 31 characters, a prime, so that the weighted sum modulo 31 shows every
 * single wrong character and every two that changed places; ISO 7064's mod 37,36 misses some of the latter.
 */
public final class PublicCode {
    private static final String SPOKEN = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    /** A code of the given length, and its check character after a hyphen. */
    public static String random(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(SPOKEN.charAt(RANDOM.nextInt(SPOKEN.length())));
        }
        return withCheck(code.toString());
    }

    /** The code, of the letters that {@link #random} draws from, and its check character after a hyphen. */
    public static String withCheck(String code) {
        return code + "-" + checkCharacter(code);
    }

    /** Whether the last character fits the ones before the last hyphen. */
    public static boolean isIntact(String code) {
        int hyphen = code.lastIndexOf('-');
        return hyphen > 0
                && code.length() == hyphen + 2
                && code.substring(0, hyphen).chars().allMatch(c -> SPOKEN.indexOf(c) >= 0)
                && checkCharacter(code.substring(0, hyphen)) == code.charAt(hyphen + 1);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * SPOKEN.indexOf(code.charAt(i));
        }
        return SPOKEN.charAt(sum % SPOKEN.length());
    }
}

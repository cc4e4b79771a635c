package org.samanvay.coordination.identifier;

import java.security.SecureRandom;

/**
 * A short random code that can be read out on the phone: no letter that looks like a digit, and a last character that
 * shows a slip (ISO 7064, mod 37,36).
 */
public final class PublicCode {
    private static final String SPOKEN = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    /** A code of the given length, and its check character after a hyphen. */
    public static String random(int length) {
        StringBuilder code = new StringBuilder(length + 2);
        for (int i = 0; i < length; i++) {
            code.append(SPOKEN.charAt(RANDOM.nextInt(SPOKEN.length())));
        }
        // Before the hyphen is there: it is not part of what is checked.
        char check = checkCharacter(code);
        return code.append('-').append(check).toString();
    }

    /** Whether the last character fits the ones before the last hyphen. */
    public static boolean isIntact(String code) {
        int hyphen = code.lastIndexOf('-');
        return hyphen > 0
                && code.length() == hyphen + 2
                && code.substring(0, hyphen).chars().allMatch(c -> ALL.indexOf(c) >= 0)
                && checkCharacter(code.substring(0, hyphen)) == code.charAt(hyphen + 1);
    }

    private static char checkCharacter(CharSequence code) {
        int product = 36;
        for (int i = 0; i < code.length(); i++) {
            int sum = (product + ALL.indexOf(code.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALL.charAt((37 - product) % 36);
    }
}

package org.samanvay.webapp.graphql.document;

/** Numbers that would cost more to read than they can mean: {@code 1e1000000000} has a billion digits. */
public final class Numbers {
    private static final int LONGEST = 40;
    private static final int EXPONENT_DIGITS = 3;

    private Numbers() {}

    /** Whether a number, as it is written, has at most 40 characters and an exponent of at most three digits. */
    public static boolean isHarmless(String number) {
        if (number.length() > LONGEST) {
            return false;
        }
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (exponent < 0) {
            return true;
        }
        int digits = exponent + 1;
        while (digits < number.length() && "+-0".indexOf(number.charAt(digits)) >= 0) {
            digits++;
        }
        return number.length() - digits <= EXPONENT_DIGITS;
    }

    /** Enough of a text to judge a number that starts at {@code start} and goes on to {@code end}. */
    static boolean isHarmless(CharSequence text, int start, int end) {
        return isHarmless(text.subSequence(start, Math.min(end, start + LONGEST + 1)).toString());
    }
}

package org.samanvay.webapp.graphql.document;

/**
 * Looks for numbers that would cost more to read than they can mean: CVE-2026-76763 turns {@code 1e1000000000} into an
 * integer of a billion digits. One pass over the characters; strings and comments are skipped.
 */
public final class NumberScan {
    private static final int DIGITS = 40;
    private static final int EXPONENT_DIGITS = 3;

    private final String text;
    private int at;

    private NumberScan(String text) {
        this.text = text;
    }

    /** Whether the GraphQL text holds a number of more than 40 characters or with an exponent beyond three digits. */
    public static boolean findsHugeNumber(String text) {
        return new NumberScan(text).run();
    }

    /** Whether one number, written out, is as harmless as the numbers of a document must be. */
    public static boolean isHarmless(String number) {
        if (number.length() > DIGITS) {
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

    private boolean run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                skipString();
            } else if (c == '#') {
                skipComment();
            } else if (isNameStart(c)) {
                skipWhileNamePart();
            } else if (isDigit(c)) {
                int start = at;
                skipNumber();
                if (!isHarmless(text.substring(start, Math.min(at, start + DIGITS + 1)))) {
                    return true;
                }
            } else {
                at++;
            }
        }
        return false;
    }

    private void skipString() {
        boolean block = text.startsWith("\"\"\"", at);
        String end = block ? "\"\"\"" : "\"";
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            boolean escape = block ? text.startsWith("\\\"\"\"", at) : text.charAt(at) == '\\';
            at += escape ? (block ? 4 : 2) : 1;
        }
        at += end.length();
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipWhileNamePart() {
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
    }

    private void skipNumber() {
        while (at < text.length() && (isDigit(text.charAt(at)) || "eE.+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

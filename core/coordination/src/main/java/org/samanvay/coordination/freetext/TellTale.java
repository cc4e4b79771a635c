package org.samanvay.coordination.freetext;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a text can tell who a person is, by its shape alone. Devanagari digits are digits. */
final class TellTale {
    /** Digits that belong together although spaces, dots or hyphens stand between them. */
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[ .\\-]?\\d){5,}");

    /** An Indian mobile number, with or without the country code or a zero before it. */
    private static final Pattern MOBILE = Pattern.compile("(?:0|91|0091)?[6-9]\\d{9}");

    /** As long as an Aadhaar number. */
    private static final Pattern TWELVE = Pattern.compile("[2-9]\\d{11}");

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}./\\-]{2,60}");

    private static final int MOST_TOKENS = 60;

    private TellTale() {}

    /** Whether it holds what looks like a person's phone or identity number, whoever's it is. */
    static boolean isIn(String text) {
        Matcher found = DIGITS.matcher(withPlainDigits(text));
        while (found.find()) {
            String digits = found.group().replaceAll("\\D", "");
            if (MOBILE.matcher(digits).matches() || TWELVE.matcher(digits).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Words with a digit in them: each may be the number by which a case is known elsewhere. */
    static Set<String> numbers(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher found = TOKEN.matcher(withPlainDigits(text));
        while (found.find() && numbers.size() < MOST_TOKENS) {
            String token = found.group().replaceAll("[./\\-]+$", "");
            if (token.chars().filter(Character::isDigit).count() >= 3) {
                numbers.add(token);
            }
        }
        return numbers;
    }

    private static String withPlainDigits(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.samanvay.forms;

import java.util.Optional;
import java.util.regex.Pattern;

/** Indian phone numbers as officers write them, brought into one form so that the same number is found again. */
public final class PhoneNumbers {
    /** {@code +91} and ten digits, or a short helpline number such as 112, 181, 1098. */
    static final String CANONICAL = "\\+91[1-9][0-9]{9}|[1-9][0-9]{2,5}";

    private static final Pattern FORM = Pattern.compile(CANONICAL);
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-]");
    private static final Pattern PREFIX = Pattern.compile("(\\+91|0091|91|0)?([1-9][0-9]{9})");
    private static final int LONGEST = 40;

    private PhoneNumbers() {}

    /** Takes spaces, hyphens, Devanagari digits, and the prefixes +91, 91 and 0; empty if it is no Indian number. */
    public static Optional<String> canonical(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        SEPARATORS.matcher(written).replaceAll("").codePoints().forEach(each -> {
            int digit = Character.digit(each, 10);
            digits.appendCodePoint(digit < 0 ? each : '0' + digit);
        });
        String number = PREFIX.matcher(digits).replaceFirst("+91$2");
        return FORM.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}

package org.samanvay.coordination.search;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.problem.CommonProblem;

/** What a case can be searched by. */
@Description("What a case is searched by / किस आधार पर खोजें")
public enum SearchKind {
    CODE,
    EXTERNAL_NUMBER,
    PHONE;

    /** The same value however it was typed: spaces, dashes, case, Devanagari digits and the country code make no difference. */
    public String normalized(String typed) {
        if (typed.length() > 100) {
            throw CommonProblem.invalidArgument("value", "At most 100 characters", "अधिकतम 100 वर्ण");
        }
        String plain = withPlainDigits(typed);
        return switch (this) {
            case CODE -> plain.strip().toUpperCase(Locale.ROOT);
            case EXTERNAL_NUMBER -> plain.replaceAll("[\\s\\p{Z}\\p{Pd}./]", "").toUpperCase(Locale.ROOT);
            case PHONE -> {
                String digits = plain.replaceAll("\\D", "");
                yield digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
            }
        };
    }

    private static String withPlainDigits(String typed) {
        return typed.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.samanvay.coordination.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samanvay.coordination.problem.CommonProblem;

/** The name typed at sign-in: small Latin letters, digits, dot, hyphen; so that no two names look alike. */
final class SignInName {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,59}");

    /** Holds nothing that means more than itself in a LIKE. */
    private static final Pattern BEGINNING = Pattern.compile("[a-z0-9.-]{1,60}");

    private SignInName() {}

    static Optional<String> find(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Optional.of(name).filter(form -> FORM.matcher(form).matches());
    }

    static String require(String typed) {
        return find(typed).orElseThrow(() -> CommonProblem.invalidArgument(
                "signInName",
                "A sign-in name has 3 to 60 characters: a letter, then letters, digits, dots and hyphens",
                "साइन-इन नाम 3 से 60 वर्णों का हो: पहले अंग्रेज़ी अक्षर, फिर अक्षर, अंक, बिंदु और हाइफ़न"));
    }

    static String requireBeginning(String typed) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        if (!BEGINNING.matcher(beginning).matches()) {
            throw CommonProblem.invalidArgument(
                    "beginning", "A sign-in name does not begin like this", "साइन-इन नाम इस प्रकार आरंभ नहीं होता");
        }
        return beginning;
    }
}

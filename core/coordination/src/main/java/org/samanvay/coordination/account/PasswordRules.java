package org.samanvay.coordination.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/**
 * What a password must be, after NIST SP 800-63B: long, not the sign-in name and not one of the commonest. No rule
 * about kinds of characters, and any script.
 */
final class PasswordRules {
    private static final int SHORTEST = 12;

    /** More than anybody types; a longer one only makes the server work. */
    static final int LONGEST = 200;

    private static final Set<String> COMMONEST = commonest();

    private PasswordRules() {}

    /** One form for equal characters, so that a password typed on another keyboard is the same. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    static void require(String signInName, String typed) {
        fault(signInName, normal(typed)).ifPresent(fault -> {
            throw new Problem(AccessProblem.WEAK_PASSWORD, fault.words(), Map.of("rule", fault.rule()));
        });
    }

    private static Optional<Fault> fault(String signInName, String password) {
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(new Fault(
                    "TOO_SHORT", "A password has at least 12 characters", "पासवर्ड में कम से कम 12 वर्ण हों"));
        }
        if (length > LONGEST) {
            return Optional.of(new Fault(
                    "TOO_LONG", "A password has at most 200 characters", "पासवर्ड में अधिकतम 200 वर्ण हों"));
        }
        if (lower.equals(signInName.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Fault(
                    "SIGN_IN_NAME", "The password is not the sign-in name", "पासवर्ड साइन-इन नाम न हो"));
        }
        if (COMMONEST.contains(lower)) {
            return Optional.of(new Fault(
                    "COMMON",
                    "This password is one of the commonest; choose another",
                    "यह पासवर्ड बहुत प्रचलित है; दूसरा चुनें"));
        }
        return Optional.empty();
    }

    private static Set<String> commonest() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Fault(String rule, String en, String hi) {
        Text words() {
            return Text.of(en, hi);
        }
    }
}

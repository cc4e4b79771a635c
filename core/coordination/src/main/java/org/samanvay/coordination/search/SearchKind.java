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

    /** The same value however it was typed: spaces, hyphens, case and the country code make no difference. */
    public String normalized(String typed) {
        if (typed.length() > 100) {
            throw CommonProblem.invalidArgument("value", "At most 100 characters", "अधिकतम 100 वर्ण");
        }
        return switch (this) {
            case CODE -> typed.strip().toUpperCase(Locale.ROOT);
            case EXTERNAL_NUMBER -> typed.replaceAll("[\\s./\\-]", "").toUpperCase(Locale.ROOT);
            case PHONE -> {
                String digits = typed.replaceAll("\\D", "");
                yield digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
            }
        };
    }
}

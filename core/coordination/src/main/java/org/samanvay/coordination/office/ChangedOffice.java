package org.samanvay.coordination.office;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * What an office shall be called, and its telephone, from now on.
 *
 * @param phone of the office, never of a person; none takes it away
 * @param reference the order or paper by which it is changed
 */
@Name("ChangedOfficeInput")
@Description("Name and telephone of an office from now on / कार्यालय का नया नाम एवं दूरभाष")
public record ChangedOffice(@NonNull BilingualText name, @Nullable String phone, @NonNull String reference) {
    private static final int LONGEST_REFERENCE = 120;

    /** The office, so described. */
    OfficeDetails of(OfficeDetails office) {
        String given = phone == null ? "" : phone.strip();
        return new OfficeDetails(
                office.code(),
                office.department(),
                office.level(),
                office.state(),
                office.district(),
                name.toText(),
                given.isEmpty() ? null : given);
    }

    String requireReference() {
        String given = reference.strip();
        if (given.isEmpty()
                || given.length() > LONGEST_REFERENCE
                || given.chars().anyMatch(Character::isISOControl)) {
            throw CommonProblem.invalidArgument(
                    "reference",
                    "The order by which it is changed, one line of 1 to " + LONGEST_REFERENCE + " characters",
                    "जिस आदेश से बदला, 1 से " + LONGEST_REFERENCE + " वर्णों की एक पंक्ति");
        }
        return given;
    }
}

package org.samanvay.coordination.office;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Level;

/**
 * An office to be created.
 *
 * @param code capital letters, digits and hyphens; unique in the platform
 * @param state LGD code
 * @param district LGD code; none exactly at state level
 */
@Name("NewOfficeInput")
@Description("An office to be created / बनाया जाने वाला कार्यालय")
public record NewOffice(
        @NonNull String code,
        @NonNull String department,
        @NonNull Level level,
        int state,
        @Nullable Integer district,
        @NonNull BilingualText name,
        @Nullable String phone) {
    OfficeDetails details() {
        String given = phone == null ? "" : phone.strip();
        return new OfficeDetails(
                code, department, level, state, district, name.toText(), given.isEmpty() ? null : given);
    }
}

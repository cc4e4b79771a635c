package org.samanvay.coordination.office;

import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/**
 * What is known of an office.
 *
 * @param code natural code, unique in the platform: capital letters, digits and hyphens
 * @param state LGD code
 * @param district LGD code; null exactly at state level
 * @param phone of the office, never of a person
 */
public record OfficeDetails(
        String code,
        String department,
        Level level,
        int state,
        @Nullable Integer district,
        Text name,
        @Nullable String phone) {
    /** Whether both are the same unit: all but name and telephone. */
    public boolean isSameUnitAs(OfficeDetails other) {
        return withoutWords(this).equals(withoutWords(other));
    }

    private static OfficeDetails withoutWords(OfficeDetails office) {
        return new OfficeDetails(
                office.code, office.department, office.level, office.state, office.district, Text.of("", ""), null);
    }
}

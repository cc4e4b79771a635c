package org.samanvay.coordination.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place.
 *
 * @param code LGD code at its level
 * @param state LGD code
 * @param district LGD code; null of a district itself, and of an urban body whose district nobody told
 * @param subDistrict LGD code; of a village only
 * @param nameHi null while no Hindi name is known
 * @param census2011Code as the Census wrote it, with leading zeros; null where it had none
 * @param shortCode the letters that stand for a district in a case number; null of any other place
 * @param from the first day; null where nobody told
 * @param until the first day on which it no longer is; null until further notice
 */
public record PlaceRecord(
        PlaceLevel level,
        int code,
        int state,
        @Nullable Integer district,
        @Nullable Integer subDistrict,
        String nameEn,
        @Nullable String nameHi,
        @Nullable String census2011Code,
        @Nullable String shortCode,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** The Hindi name, or the English one where none is known. */
    public String nameHiOrEn() {
        return nameHi == null ? nameEn : nameHi;
    }
}

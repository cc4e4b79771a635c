package org.samanvay.coordination.establishment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.spi.Text;

/**
 * What is known of an establishment.
 *
 * @param register full code, {@code department.register}
 * @param code natural code within register and state: a licence's, a school's
 * @param state LGD code
 * @param district LGD code
 * @param place where in the district; null where nobody told
 * @param partOf the establishment it lies in: a unit's estate
 * @param nameHi null while no Hindi name is known
 * @param phone of the establishment, never of a person
 * @param status code of one of the register's statuses
 * @param since since when it has the status; null where nobody told
 * @param reference the paper that says so, by register and number; null where there is none
 * @param source where the entry comes from
 * @param from the first day; null where nobody told
 * @param until the first day on which it no longer is; null until further notice
 */
public record EstablishmentRecord(
        String register,
        String code,
        int state,
        int district,
        @Nullable PlaceKey place,
        @Nullable UUID partOf,
        String nameEn,
        @Nullable String nameHi,
        @Nullable String phone,
        String status,
        @Nullable LocalDate since,
        @Nullable String reference,
        String source,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public String department() {
        return register.substring(0, register.indexOf('.'));
    }

    /** The Hindi name, or the English one where none is known. */
    public String nameHiOrEn() {
        return nameHi == null ? nameEn : nameHi;
    }

    EstablishmentRecord withStatus(String now, LocalDate sinceDay, @Nullable String paper) {
        return new EstablishmentRecord(
                register, code, state, district, place, partOf, nameEn, nameHi, phone, now, sinceDay, paper, source, from,
                until);
    }
}

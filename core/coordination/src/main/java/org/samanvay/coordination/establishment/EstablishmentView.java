package org.samanvay.coordination.establishment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.spi.Register;

/**
 * An establishment.
 *
 * @param register full code, {@code department.register}
 * @param hindiKnown false where no Hindi name is known, and the English one stands in its place
 * @param placeLevel where in the district; null where nobody told
 * @param placeCode the place's LGD code
 * @param partOf the establishment it lies in
 * @param phone of the establishment, never of a person
 * @param since since when it has the status; null where nobody told
 * @param reference the paper that says so
 * @param source where the entry comes from
 * @param placeTold false where the register hides its places from the caller: then the name says no more than what it is,
 *     and place, phone and papers are left out
 * @param withdrawn whether it was taken back: it is listed no more
 * @param together the establishments of the same page
 */
@Type("Establishment")
@Description("An establishment in a department's register / विभाग की पंजिका में प्रतिष्ठान या संस्था")
public record EstablishmentView(
        @Id @NonNull UUID id,
        @NonNull String register,
        @NonNull String code,
        @NonNull BilingualText name,
        boolean hindiKnown,
        int state,
        int district,
        @Nullable PlaceLevel placeLevel,
        @Nullable Integer placeCode,
        @Id @Nullable UUID partOf,
        @Nullable String phone,
        @NonNull String status,
        @NonNull BilingualText statusName,
        @Nullable LocalDate since,
        @Nullable String reference,
        @NonNull String source,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean placeTold,
        boolean withdrawn,
        int version,
        @Ignore Siblings<UUID> together) {
    static EstablishmentView of(Establishments.Present present, Register register, Siblings<UUID> together) {
        EstablishmentRecord entry = present.entry();
        PlaceKey place = entry.place();
        return new EstablishmentView(
                present.id(),
                entry.register(),
                entry.code(),
                new BilingualText(entry.nameEn(), entry.nameHiOrEn()),
                entry.nameHi() != null,
                entry.state(),
                entry.district(),
                place == null ? null : place.level(),
                place == null ? null : place.code(),
                entry.partOf(),
                entry.phone(),
                entry.status(),
                statusName(register, entry.status()),
                entry.since(),
                entry.reference(),
                entry.source(),
                entry.from(),
                entry.until(),
                true,
                present.withdrawn(),
                present.version(),
                together);
    }

    /** The same for somebody who may not know where it is: what it is, in which district, and its status. */
    EstablishmentView withoutPlace(Register kept) {
        return new EstablishmentView(
                id,
                register,
                code,
                BilingualText.of(EstablishmentNames.withoutPlace(kept, code)),
                true,
                state,
                district,
                null,
                null,
                null,
                null,
                status,
                statusName,
                since,
                null,
                kept.source(),
                from,
                until,
                false,
                withdrawn,
                version,
                together);
    }

    /** The words of a status; its code where the definition has it no more. */
    static BilingualText statusName(Register register, String status) {
        List<BilingualText> names = register.statuses().stream()
                .filter(each -> each.code().equals(status))
                .map(each -> BilingualText.of(each.name()))
                .toList();
        return names.isEmpty() ? new BilingualText(status, status) : names.getFirst();
    }
}

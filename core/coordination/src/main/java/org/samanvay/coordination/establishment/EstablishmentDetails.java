package org.samanvay.coordination.establishment;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * What is said of an establishment, all of it; what is left out is not known.
 *
 * @param nameHi left out while no Hindi name is known
 * @param placeLevel with {@code placeCode}: where in the district
 * @param source where the entry comes from
 */
@Name("EstablishmentDetailsInput")
@Description("What is said of an establishment / प्रतिष्ठान का विवरण")
public record EstablishmentDetails(
        @NonNull String nameEn,
        @Nullable String nameHi,
        int district,
        @Nullable PlaceLevel placeLevel,
        @Nullable Integer placeCode,
        @Id @Nullable String partOf,
        @Nullable String phone,
        @NonNull String source,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** @param status of which the caller gives what the details do not say: register, code, state and status */
    EstablishmentRecord entry(EstablishmentRecord status) {
        if ((placeLevel == null) != (placeCode == null)) {
            throw CommonProblem.invalidArgument(
                    "placeCode", "A place is level and code together", "स्थान के लिए स्तर और कोड दोनों दें");
        }
        return new EstablishmentRecord(
                status.register(),
                status.code(),
                status.state(),
                district,
                placeLevel == null || placeCode == null ? null : new PlaceKey(placeLevel, placeCode),
                partOf == null ? null : Ids.parse("partOf", partOf),
                nameEn,
                nameHi,
                phone,
                status.status(),
                status.since(),
                status.reference(),
                source,
                from,
                until);
    }
}

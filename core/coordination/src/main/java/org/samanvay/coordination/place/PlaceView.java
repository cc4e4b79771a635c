package org.samanvay.coordination.place;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A place inside a state.
 *
 * @param code LGD code at its level
 * @param district LGD code; null of a district itself, and where nobody told it
 * @param subDistrict LGD code; of a village only
 * @param hindiKnown false where no Hindi name is known, and the English one stands in its place
 * @param from the first day; null where nobody told
 * @param until the first day on which it no longer is; null until further notice
 */
@Type("Place")
@Description("A place inside a state, by level and LGD code / राज्य के भीतर स्थान, स्तर और एलजीडी कोड से")
public record PlaceView(
        @NonNull PlaceLevel level,
        int code,
        int state,
        @Nullable Integer district,
        @Nullable Integer subDistrict,
        @NonNull BilingualText name,
        boolean hindiKnown,
        @Nullable String census2011Code,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public static PlaceView of(PlaceRecord place) {
        return new PlaceView(
                place.level(),
                place.code(),
                place.state(),
                place.district(),
                place.subDistrict(),
                new BilingualText(place.nameEn(), place.nameHiOrEn()),
                place.nameHi() != null,
                place.census2011Code(),
                place.from(),
                place.until());
    }
}

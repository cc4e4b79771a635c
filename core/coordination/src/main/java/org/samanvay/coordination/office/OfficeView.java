package org.samanvay.coordination.office;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.StateView;
import org.samanvay.spi.Level;

/**
 * An office.
 *
 * @param district null at state level
 * @param phone of the office, never of a person
 * @param placeTold false where its place is hidden from the caller: the name says so, and there is no phone
 */
@Type("Office")
@Description("Office / कार्यालय")
public record OfficeView(
        @Id @NonNull UUID id,
        @NonNull String code,
        @NonNull String department,
        @NonNull Level level,
        @NonNull BilingualText name,
        @Nullable String phone,
        @NonNull StateView state,
        @Nullable DistrictView district,
        boolean placeTold,
        int version) {
    OfficeView withoutPlace() {
        return new OfficeView(
                id, code, department, level, BilingualText.of(OfficesTold.OFFICE), null, state, district, false, version);
    }
}

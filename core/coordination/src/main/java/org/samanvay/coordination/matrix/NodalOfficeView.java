package org.samanvay.coordination.matrix;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.spi.Level;

/**
 * What anybody may know of a seat. It has no field for a name, and says nothing of who holds it.
 *
 * @param designation null, as is the office, where no post was made for the seat
 * @param phone of the office; null where none is recorded
 */
@Type("NodalOffice")
@Description("Where a department answers, for anybody to see: designation and office / विभाग का नोडल कार्यालय: पदनाम और कार्यालय")
public record NodalOfficeView(
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull Level level,
        @Nullable DistrictView district,
        @Nullable BilingualText designation,
        @Nullable BilingualText office,
        @Nullable String phone) {}

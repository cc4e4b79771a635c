package org.samanvay.coordination.prevention;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * The inspections of a month. Why a unit is among them is told to nobody.
 *
 * @param month its first day
 * @param dueOn the last day on which they are in time
 */
@Type("InspectionRound")
@Description("The inspections of a month / एक माह के निरीक्षण")
public record InspectionRoundView(
        @Id @NonNull UUID id,
        @NonNull String department,
        @NonNull BilingualText name,
        int district,
        @NonNull LocalDate month,
        @NonNull LocalDate dueOn,
        @NonNull PostGlance post,
        int units,
        int inspected,
        @NonNull Boolean late) {}

package org.samanvay.coordination.prevention;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An inspection that was made. What it found stands in the report and in the register's status.
 *
 * @param unit number within the round
 */
@Name("NewInspectionInput")
@Description("An inspection that was made / किया गया निरीक्षण")
public record NewInspection(
        @NonNull Integer unit,
        @NonNull LocalDate inspectedOn,
        @Description("Where the report is held / रिपोर्ट कहाँ रखी है") @NonNull String heldAt,
        @Description("Register / पंजिका") @NonNull String register,
        @Description("Number / क्रमांक") @NonNull String number) {}

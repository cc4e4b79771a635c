package org.samanvay.coordination.prevention;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Siblings;

/**
 * One unit of a round.
 *
 * @param number within the round, by code
 * @param inspectedOn null until then
 * @param together the establishments of the same round
 */
@Type("InspectionUnit")
@Description("A unit that is inspected / निरीक्षण की इकाई")
public record InspectionUnitView(
        int number,
        @Id @NonNull UUID establishmentId,
        @Nullable LocalDate inspectedOn,
        @Nullable String reportHeldAt,
        @Nullable String reportRegister,
        @Nullable String reportNumber,
        @Ignore Siblings<UUID> together) {}

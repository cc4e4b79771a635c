package org.samanvay.coordination.awareness;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * What a department planned and held in a year.
 *
 * @param planned all that are not cancelled
 * @param late planned, their day passed, and not reported
 */
@Type("AwarenessCount")
@Description("What a department planned and held in a year / एक वर्ष में विभाग के नियोजित एवं आयोजित कार्यक्रम")
public record ProgrammeCount(
        @NonNull String department, int planned, int held, int late, int women, int girls, int others) {}

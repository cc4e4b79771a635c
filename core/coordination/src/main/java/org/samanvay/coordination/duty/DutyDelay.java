package org.samanvay.coordination.duty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/**
 * How long a duty is, or was, past its time. The time runs on all of these days: a vacancy pauses nothing, but it is not the
 * next officer's own delay either.
 *
 * @param heldDays on which somebody held the post that answers
 * @param vacantDays on which nobody did
 */
@Type("DutyDelay")
@Description("Days past its time, with the post held and vacant / समय-सीमा के बाद के दिन: पद भरा एवं रिक्त")
public record DutyDelay(int heldDays, int vacantDays) {}

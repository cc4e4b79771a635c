package org.samanvay.coordination.worklist;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How much of a kind lies open, and how much of that is late or soon will be.
 *
 * @param toAcknowledge how many of the open ones wait for an acknowledgement
 */
@Description("How much of a kind is open, late, soon due / प्रकार के अनुसार संख्या")
public record WorkCount(@NonNull WorkKind kind, int open, int late, int soon, int toAcknowledge) {}

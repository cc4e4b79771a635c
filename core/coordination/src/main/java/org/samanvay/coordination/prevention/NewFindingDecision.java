package org.samanvay.coordination.prevention;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a finding.
 *
 * @param measure to act: code of one of the rule's measures
 * @param reason to ignore
 * @param referTo to refer: the post; null where it goes into a round of inspections
 */
@Name("NewFindingDecisionInput")
@Description("A decision about a finding / निष्कर्ष पर निर्णय")
public record NewFindingDecision(
        @NonNull FindingDecision decision,
        @Nullable String measure,
        @Nullable IgnoreReason reason,
        @Id @Nullable UUID referTo) {}

package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a state has laid down about referrals to and from others.
 *
 * @param services full codes of what its offices may be asked for by other states
 * @param orderNumber null while the periods are a design proposal
 */
@Type("JointRules")
@Description("A state's rules for referrals to and from others / अन्य राज्यों से रेफरल हेतु राज्य के नियम")
public record JointRulesView(
        int state,
        int days,
        int longestDays,
        int remindDays,
        @NonNull List<@NonNull String> services,
        @Nullable String orderNumber) {}

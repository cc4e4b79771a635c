package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a state lays down about referrals to and from others; replaces what was laid down before.
 *
 * @param state LGD code
 * @param services full codes of the services for which its offices may be asked by other states
 */
@Name("JointRulesInput")
@Description("What a state lays down about referrals to and from other states / अन्य राज्यों से रेफरल के नियम")
public record NewJointRules(
        int state,
        int days,
        int longestDays,
        int remindDays,
        @NonNull List<@NonNull String> services,
        @NonNull String orderNumber) {}

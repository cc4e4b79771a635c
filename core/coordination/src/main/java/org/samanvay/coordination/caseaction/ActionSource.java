package org.samanvay.coordination.caseaction;

import org.eclipse.microprofile.graphql.Description;

/** Where a promise comes from. */
@Description("Where a promised action comes from / कार्य का स्रोत")
public enum ActionSource {
    CONFERENCE,
    CASE_PLAN,
    SAFETY_PLAN
}

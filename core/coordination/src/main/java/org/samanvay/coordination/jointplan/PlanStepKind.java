package org.samanvay.coordination.jointplan;

import org.eclipse.microprofile.graphql.Description;

/** What was done to a plan. */
@Description("What was done to a plan / योजना में क्या किया गया")
public enum PlanStepKind {
    MADE,
    OBJECTIVE_ADDED,
    TARGET_SET,
    ACTIVITY_ADDED,
    ACTIVITY_CHANGED,
    ACTIVITY_REPORTED,
    ACTIVITY_DROPPED,
    REVIEWED
}

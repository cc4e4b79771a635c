package org.samanvay.coordination.conference;

import org.eclipse.microprofile.graphql.Description;

/** Why a conference that was proposed is not convened. */
@Description("Why a proposed conference is not convened / प्रस्तावित सम्मेलन न बुलाने का कारण")
public enum SetAsideReason {
    PLAN_IN_PLACE,
    SHE_DOES_NOT_WISH_IT,
    HELD_ELSEWHERE,
    DANGER_IS_OVER
}

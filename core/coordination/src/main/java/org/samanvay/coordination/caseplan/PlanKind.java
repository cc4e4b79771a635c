package org.samanvay.coordination.caseplan;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.caseaction.ActionSource;

/** Which plan. */
@Description("Case plan or safety plan / प्रकरण योजना या सुरक्षा योजना")
public enum PlanKind {
    CASE,
    SAFETY;

    ActionSource source() {
        return this == CASE ? ActionSource.CASE_PLAN : ActionSource.SAFETY_PLAN;
    }
}

package org.samanvay.coordination.application;

import org.samanvay.coordination.event.StepKind;

/** What can be done with an application. */
public enum ApplicationStepKind {
    APPLIED(StepKind.SCHEME_APPLIED),
    SANCTIONED(StepKind.SCHEME_DECIDED),
    REJECTED(StepKind.SCHEME_DECIDED),
    PAID(StepKind.SCHEME_PAID),
    APPEALED(StepKind.SCHEME_APPEALED),
    WITHDRAWN(StepKind.SCHEME_WITHDRAWN);

    private final StepKind inTimeline;

    ApplicationStepKind(StepKind inTimeline) {
        this.inTimeline = inTimeline;
    }

    StepKind inTimeline() {
        return inTimeline;
    }
}

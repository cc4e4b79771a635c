package org.samanvay.coordination.worklist;

import org.eclipse.microprofile.graphql.Description;

/** What is to be done with it next. */
@Description("What is to be done next / आगे क्या करना है")
public enum WorkAct {
    ACKNOWLEDGE,
    ACT,
    DO,
    DECIDE,
    /** Nobody's work by itself: what lies ahead is to be prepared for. */
    PREPARE
}

package org.samanvay.coordination.state;

import org.eclipse.microprofile.graphql.Description;

/** Whether a department begins or ends its work in a state. */
@Description("Whether a department begins or ends its work / विभाग का कार्य आरंभ या समाप्त")
public enum SwitchAct {
    ENABLED,
    DISABLED
}

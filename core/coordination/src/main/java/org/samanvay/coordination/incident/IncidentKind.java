package org.samanvay.coordination.incident;

import org.eclipse.microprofile.graphql.Description;

/** What kind of event it was. */
@Description("What kind of event / घटना का प्रकार")
public enum IncidentKind {
    PHYSICAL_VIOLENCE,
    SEXUAL_VIOLENCE,
    VERBAL_OR_EMOTIONAL_ABUSE,
    ECONOMIC_ABUSE,
    HARASSMENT,
    THREAT,
    ABDUCTION_OR_CONFINEMENT,
    NEGLECT,
    DISAPPEARANCE,
    OTHER
}

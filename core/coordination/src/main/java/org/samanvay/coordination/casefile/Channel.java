package org.samanvay.coordination.casefile;

import org.eclipse.microprofile.graphql.Description;

/** How a case came in. */
@Description("How the case came in / प्रकरण किस माध्यम से आया")
public enum Channel {
    IN_PERSON,
    EMERGENCY_112,
    WOMEN_HELPLINE_181,
    CHILD_HELPLINE_1098,
    ONLINE,
    HOSPITAL,
    SCHOOL,
    EMPLOYER,
    COURT,
    COMMITTEE,
    NGO,
    OTHER
}

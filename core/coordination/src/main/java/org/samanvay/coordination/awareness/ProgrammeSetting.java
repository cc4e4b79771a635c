package org.samanvay.coordination.awareness;

import org.eclipse.microprofile.graphql.Description;

/** Where a programme is held. */
@Description("Where a programme is held / कार्यक्रम कहाँ")
public enum ProgrammeSetting {
    SCHOOL,
    COLLEGE,
    WORKPLACE,
    PANCHAYAT,
    HOSPITAL,
    OFFICE,
    COMMUNITY
}

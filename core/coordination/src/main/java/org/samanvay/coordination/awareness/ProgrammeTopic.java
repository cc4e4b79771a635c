package org.samanvay.coordination.awareness;

import org.eclipse.microprofile.graphql.Description;

/** What a programme is about. */
@Description("What a programme is about / कार्यक्रम का विषय")
public enum ProgrammeTopic {
    OFFENCES_AGAINST_CHILDREN,
    HARASSMENT_AT_WORK,
    DOMESTIC_VIOLENCE,
    CHILD_MARRIAGE,
    CYBER_SAFETY,
    HELPLINES,
    SCHEMES,
    LEGAL_AID
}

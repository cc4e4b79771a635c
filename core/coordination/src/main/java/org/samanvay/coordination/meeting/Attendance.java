package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;

/** How an invited post took part. */
@Description("How an invited post took part / आमंत्रित पद की उपस्थिति")
public enum Attendance {
    PRESENT,
    /** Somebody came in the holder's place. */
    REPRESENTED,
    ABSENT
}

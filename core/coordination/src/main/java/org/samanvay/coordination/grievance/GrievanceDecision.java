package org.samanvay.coordination.grievance;

import org.eclipse.microprofile.graphql.Description;

/** What the level above decided. */
@Description("What the level above decided / उच्च स्तर का निर्णय")
public enum GrievanceDecision {
    /** She was refused what was owed to her; the office was directed to do it. */
    UPHELD,
    /** The level above did itself what had been refused. */
    DONE_HERE,
    /** The office was right in law. */
    NOT_UPHELD
}

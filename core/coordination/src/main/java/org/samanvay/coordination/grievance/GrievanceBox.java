package org.samanvay.coordination.grievance;

import org.eclipse.microprofile.graphql.Description;

/** Which grievances are listed. */
@Description("Which grievances are listed / कौन-सी शिकायतें")
public enum GrievanceBox {
    /** Those that one's posts decide. */
    TO_DECIDE,
    /** Those that one's posts opened. */
    OPENED,
    /** Those that nobody decided, and that went up to one's posts. */
    ESCALATED,
    /** Those of one's department in one's district or state; for its nodal posts. */
    OF_MY_LEVEL
}

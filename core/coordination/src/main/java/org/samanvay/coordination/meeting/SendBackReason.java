package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Why evidence is not accepted. */
@Description("Why evidence is not accepted / साक्ष्य स्वीकार न होने का कारण")
public enum SendBackReason {
    EVIDENCE_NOT_FOUND,
    DONE_IN_PART,
    NOT_WHAT_WAS_DECIDED
}

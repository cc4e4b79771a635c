package org.samanvay.coordination.prevention;

import org.eclipse.microprofile.graphql.Description;

/** What is done about a finding. */
@Description("What is done about a finding / निष्कर्ष पर निर्णय")
public enum FindingDecision {
    /** The owner does what it chose. */
    ACT,
    /** Nothing, for a reason. */
    IGNORE,
    /** Another post decides; or, where others must not know, the establishment goes into a round of inspections. */
    REFER
}

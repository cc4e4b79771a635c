package org.samanvay.coordination.prevention;

import org.eclipse.microprofile.graphql.Description;

/** What came of a finding, as the platform reckons it. */
@Description("What came of a finding, as reckoned / निष्कर्ष का परिणाम, गणना से")
public enum FindingResult {
    /** What was found is a matter no longer: the status is another, the girl is at school. */
    RESOLVED,
    /** It is as it was found. */
    UNCHANGED,
    /** It happened again since the decision. */
    REPEATED,
    /** It did not happen again so far. */
    NOT_REPEATED,
    /** What was found is no longer there to be looked at. */
    NOT_MEASURABLE
}

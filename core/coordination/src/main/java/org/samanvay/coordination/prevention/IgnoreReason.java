package org.samanvay.coordination.prevention;

import org.eclipse.microprofile.graphql.Description;

/** Why nothing is done about a finding; from a list, so that no word of a person stands here. */
@Description("Why nothing is done / कार्यवाही न करने का कारण")
public enum IgnoreReason {
    /** It is being dealt with already. */
    DEALT_WITH,
    /** What it counts has nothing to do with each other. */
    NOT_CONNECTED,
    /** What was entered is wrong, and is being corrected. */
    WRONGLY_ENTERED,
    /** It is a matter no longer. */
    NO_LONGER_SO,
    /** To act would do more harm. */
    WOULD_HARM
}

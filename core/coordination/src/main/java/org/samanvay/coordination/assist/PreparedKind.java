package org.samanvay.coordination.assist;

import org.eclipse.microprofile.graphql.Description;

/** What was prepared. */
@Description("What was prepared / क्या तैयार किया गया")
public enum PreparedKind {
    NEW_CASE,
    FORM,
    REFERRAL,
    ACKNOWLEDGEMENT
}

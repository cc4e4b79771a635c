package org.samanvay.coordination.draft;

import org.eclipse.microprofile.graphql.Description;

/** What a draft may become. */
@Description("What a draft may become / प्रारूप किसका है")
public enum DraftKind {
    NEW_CASE,
    FORM,
    REFERRAL
}

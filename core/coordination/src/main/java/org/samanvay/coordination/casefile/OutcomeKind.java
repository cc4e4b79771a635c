package org.samanvay.coordination.casefile;

import org.eclipse.microprofile.graphql.Description;

/** What a case should have brought a person. */
@Description("What a case should have brought a person / प्रकरण से क्या मिलना चाहिए था")
public enum OutcomeKind {
    SAFE_PLACE,
    TREATMENT,
    RELIEF_PAID,
    LEGAL_AID,
    SCHOOL_OR_WORK
}

package org.samanvay.coordination.person;

import org.eclipse.microprofile.graphql.Description;

/** For what an identity is opened; recorded with every opening. */
@Description("For what an identity is opened / पहचान किस प्रयोजन से खोली गई")
public enum IdentityPurpose {
    GIVE_SERVICE,
    SAFE_CONTACT,
    LEGAL_PROCEEDING,
    STATUTORY_REPORT,
    CORRECT_RECORD
}

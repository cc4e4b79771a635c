package org.samanvay.coordination.casefile;

import org.eclipse.microprofile.graphql.Description;

/** What a case is about. It tells much about a person, so other departments see it only when a referral shares it. */
@Description("What a case is about / प्रकरण का विषय")
public enum CaseCategory {
    DOMESTIC_VIOLENCE,
    DOWRY,
    SEXUAL_VIOLENCE,
    CHILD_SEXUAL_ABUSE,
    WORKPLACE_HARASSMENT,
    STALKING_OR_CYBER,
    ACID_ATTACK,
    TRAFFICKING,
    CHILD_MARRIAGE,
    CHILD_LABOUR,
    CHILD_IN_NEED_OF_CARE,
    MISSING_WOMAN,
    MISSING_CHILD,
    OTHER
}

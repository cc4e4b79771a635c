package org.samanvay.coordination.person;

import org.eclipse.microprofile.graphql.Description;

/** What a person is in a case. Informant and complainant are two legal roles. */
@Description("What a person is in a case / प्रकरण में व्यक्ति की भूमिका")
public enum PersonRole {
    SURVIVOR,
    INFORMANT,
    COMPLAINANT,
    RESPONDENT,
    ACCUSED,
    GUARDIAN,
    SUPPORT_PERSON,
    CHILD_OF_SURVIVOR,
    WITNESS,
    CHILD_IN_CONFLICT_WITH_LAW;

    /** Against whom the case is: such a person never consents for another. */
    boolean isAgainst() {
        return this == RESPONDENT || this == ACCUSED;
    }
}

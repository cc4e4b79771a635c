package org.samanvay.coordination.access;

import org.eclipse.microprofile.graphql.Description;

/** What an account may do besides the work of its posts. Administrators read no cases by being administrators. */
@Description("What an account may do besides the work of its posts / पदों के कार्य के अतिरिक्त खाता क्या कर सकता है")
public enum Role {
    OFFICER,
    STATE_ADMINISTRATOR,
    PLATFORM_ADMINISTRATOR
}

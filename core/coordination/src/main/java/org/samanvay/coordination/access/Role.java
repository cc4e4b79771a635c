package org.samanvay.coordination.access;

/** What an account may do besides the work of its posts. Administrators read no cases by being administrators. */
public enum Role {
    OFFICER,
    STATE_ADMINISTRATOR,
    PLATFORM_ADMINISTRATOR
}

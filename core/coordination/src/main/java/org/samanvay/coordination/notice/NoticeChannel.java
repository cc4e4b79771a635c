package org.samanvay.coordination.notice;

import org.eclipse.microprofile.graphql.Description;

/** A way out of the platform to an officer. */
@Description("A way by which an officer is told outside the platform / मंच के बाहर अधिकारी को सूचित करने का माध्यम")
public enum NoticeChannel {
    EMAIL,
    /** How many notices wait, and nothing else. */
    SMS,
    /** To a machine of the office, signed. */
    WEBHOOK
}

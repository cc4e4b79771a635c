package org.samanvay.coordination.notice;

import org.eclipse.microprofile.graphql.Description;

/** Why a message was not taken over at the last try. */
@Description("Why a message was not taken over / संदेश क्यों नहीं पहुँचा")
public enum NoticeFault {
    /** Nobody answered, or the line broke. */
    UNREACHABLE,
    /** The other side answered and refused it. */
    REFUSED,
    /** The node that sent it ended in between, each time. */
    INTERRUPTED
}

package org.samanvay.coordination.notice;

import org.eclipse.microprofile.graphql.Description;

/** When an officer is told what is not urgent. */
@Description("When what is not urgent is told / जो तत्काल नहीं, वह कब बताया जाए")
public enum NoticePace {
    AT_ONCE,
    /** All of a day in one message, at the end of the quiet hours. */
    DAILY
}

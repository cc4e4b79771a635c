package org.samanvay.coordination.meeting;

import java.time.Period;

/** Times of meetings: policy and no law. */
final class MeetingPolicy {
    /** From the meeting to its minutes. */
    static final Period MINUTES = Period.ofDays(3);

    /** From the meeting to the report on what was done. */
    static final Period ACTION_TAKEN = Period.ofDays(15);

    private MeetingPolicy() {}
}

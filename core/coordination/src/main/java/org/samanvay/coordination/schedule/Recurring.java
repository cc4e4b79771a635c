package org.samanvay.coordination.schedule;

/** Something that the platform does again and again on every node. Implemented by a bean; found by {@link Schedules}. */
public interface Recurring {
    /** For the operator's log where a look fails, such as "Reminding of referrals"; no personal data. */
    String what();

    Rhythm rhythm();

    /** Does what there is to do now. Where it fails, the next look tries again. */
    void look();
}

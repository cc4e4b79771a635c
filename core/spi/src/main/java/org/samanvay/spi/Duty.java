package org.samanvay.spi;

import java.time.Duration;

/**
 * A thing the law demands of a post, with a clock.
 *
 * @param code permanent, for instance {@code BNSS-173-2}
 * @param name what must be done
 * @param law act and section
 * @param kind what lateness may set off; only {@link DutyKind#DUTY} ever breaches
 * @param trigger full code of the form whose first entry starts the clock
 * @param responsible code of the post kind that answers for it
 * @param due time from the event; zero means at once
 * @param alarm when to alarm, from the event
 * @param evidence full code of the form and path of the field whose answer closes it: {@code police.fir#copyGivenAt}
 * @param touchesPerson whether it touches her body, statement or choice; then "offered and declined" closes it equally
 * @param consequence what the law says of a failure
 * @param verification how sure the citation is
 */
public record Duty(
        String code,
        Text name,
        Law law,
        DutyKind kind,
        String trigger,
        String responsible,
        Duration due,
        Duration alarm,
        String evidence,
        boolean touchesPerson,
        Text consequence,
        Verification verification) {

    /** Act and section, for instance {@code BNSS 2023}, {@code 173(2)}. */
    public record Law(String act, String section) {}

    /**
     * How the citation was checked. A duty breaches only when two people have checked it against the gazette.
     *
     * @param checkedBy how many people have
     * @param source the text that was read
     */
    public record Verification(int checkedBy, String source) {}
}

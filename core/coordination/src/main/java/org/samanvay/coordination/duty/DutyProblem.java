package org.samanvay.coordination.duty;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about duties. */
public enum DutyProblem implements ProblemCode {
    /** The case is not closed over open duties: prove or waive them, or say why they go on at their post. */
    DUTIES_OPEN,
    /** No department of the caller in this case has such a duty. */
    UNKNOWN_DUTY,
    /** The event is one that the platform sees itself; nobody notes it by hand. */
    EVENT_NOT_NOTED,
    /** The rule was not law on the day of the event; {@code arguments.duty} names the one that was, where it is known. */
    NOT_LAW_THEN,
    /** The duty was opened by this event already; {@code arguments.duty} names it. */
    DUTY_STANDS,
    /** It is closed by an entry or a letter, and by nothing else; {@code arguments.closedBy} says which. */
    EVIDENCE_REQUIRED,
    /** It does not touch her body, statement or choice, so it is not hers to decline. */
    NOT_HERS_TO_DECLINE,
    /** No law lets it be waived. */
    WAIVER_NOT_ALLOWED,
    /** What was its event still stands. */
    EVENT_STANDS,
    /** Who corrected the entry does not close the duty as well. */
    SAME_OFFICER,
    /** The law does not leave out the time of the journey. */
    JOURNEY_COUNTS,
    /** The caller has compared this rule already; it takes another person. */
    CHECKED_BEFORE
}

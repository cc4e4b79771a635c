package org.samanvay.coordination.event;

/** The steps of a case. Those between departments are seen by all who take part; the others by the department itself. */
public enum StepKind {
    CASE_OPENED(true),
    CASE_TRANSFERRED(true),
    PART_TRANSFERRED(true),
    CASE_CLOSED(true),
    CASE_REOPENED(true),
    CASE_RESTRICTED(false),
    CASE_RESTRICTION_CHANGED(false),
    CASE_RESTRICTION_LIFTED(false),
    PERSON_ADDED(false),
    NUMBER_ADDED(false),
    IDENTITY_RECORDED(false),
    SAFE_CONTACT_SET(false),
    INCIDENT_ADDED(false),
    FORM_SUBMITTED(false),
    FORM_CORRECTED(false),
    FORM_IMPORTED(false),
    CONSENT_RECORDED(false),
    CONSENT_WITHDRAWN(false),
    REFERRAL_SENT(true),
    REFERRAL_RECEIVED(true),
    REFERRAL_ACKNOWLEDGED(true),
    REFERRAL_ACCEPTED(true),
    REFERRAL_DECLINED(true),
    REFERRAL_REDIRECTED(true),
    REFERRAL_STARTED(true),
    REFERRAL_DONE(true),
    REFERRAL_RETURNED(true),
    REFERRAL_EXPIRED(true),
    REFERRAL_WITHDRAWN(true),
    REFERRAL_REMINDED(true),
    REFERRAL_NOT_RECEIVED(true),
    REFERRAL_CALLED(true),
    REFERRAL_ESCALATED(true),
    REFERRAL_FOR_MEETING(true),
    INTERSTATE_SENT(false),
    INTERSTATE_ACKNOWLEDGED(false),
    INTERSTATE_ACCEPTED(false),
    INTERSTATE_DECLINED(false),
    INTERSTATE_WITHDRAWN(false),
    INTERSTATE_RETURNED(false),
    INTERSTATE_UNANSWERED(false),
    INTERSTATE_ENDING(false),
    INTERSTATE_OVER(false),
    INTERSTATE_HANDED_OVER(false),
    INTERSTATE_TAKEN_BACK(false),
    SCHEME_APPLIED(true),
    SCHEME_DECIDED(true),
    SCHEME_PAID(true),
    SCHEME_APPEALED(true),
    SCHEME_WITHDRAWN(true),
    LETTER_ISSUED(false),
    LETTER_COPIED(false),
    SLIP_GIVEN(false),
    RISK_ASSESSED(false),
    CONFERENCE_PROPOSED(false),
    CONFERENCE_CONVENED(false),
    CONFERENCE_SET_ASIDE(false),
    CONFERENCE_RETURNED(false),
    CONFERENCE_HELD(false),
    CONFERENCE_FOLLOWED_UP(false),
    CASE_ACTION_MADE(false),
    CASE_ACTION_REPORTED(false),
    CASE_ACTION_VERIFIED(false),
    CASE_ACTION_SENT_BACK(false),
    CASE_ACTION_OVERDUE(false),
    CASE_ACTION_DROPPED(false),
    PLAN_SAVED(false),
    CASE_MESSAGE_SENT(false),
    SAFETY_CHECK_SET(false),
    SAFETY_CHECK_CLOSED(false),
    DUTY_LEFT(false),
    DUTY_OPENED(false),
    DUTY_DONE(false),
    DUTY_OFFERED_AND_DECLINED(false),
    DUTY_WAIVED(false),
    DUTY_REOPENED(false),
    DUTY_EVENT_CORRECTED(false),
    DUTY_EVENT_MOVED(false),
    DUTY_CLOSED_AFTER_CORRECTION(false),
    DUTY_JOURNEY_NOTED(false),
    DUTY_ALARM(false),
    DUTY_OVERDUE(false),
    DUTY_BREACHED(false);

    private final boolean betweenDepartments;

    StepKind(boolean betweenDepartments) {
        this.betweenDepartments = betweenDepartments;
    }

    /** Whether it is a step of an application for a scheme. */
    public boolean isOfAnApplication() {
        return switch (this) {
            case SCHEME_APPLIED, SCHEME_DECIDED, SCHEME_PAID, SCHEME_APPEALED, SCHEME_WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Whether all departments of the case may know that it was done, and when. */
    public boolean isBetweenDepartments() {
        return betweenDepartments;
    }
}

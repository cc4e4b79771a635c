package org.samanvay.coordination.casefile;

/** Why a case was restricted to named posts, why others are named, or why the restriction was lifted. */
public enum RestrictionReason {
    DANGER_TO_PERSON(true, false),
    OFFICER_CONCERNED(true, false),
    PERSON_WISHES(true, true),
    COURT_ORDER(true, true),
    HELP_NEEDED(false, true),
    DANGER_OVER(false, true),
    BY_MISTAKE(false, true);

    private final boolean restricts;
    private final boolean lifts;

    RestrictionReason(boolean restricts, boolean lifts) {
        this.restricts = restricts;
        this.lifts = lifts;
    }

    /** Whether a case is restricted for it. */
    boolean restricts() {
        return restricts;
    }

    /** Whether a restriction is lifted for it. */
    boolean lifts() {
        return lifts;
    }
}

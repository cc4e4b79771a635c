package org.samanvay.coordination.casefile;

/** Why a case was closed or opened again. */
public enum CloseReason {
    SERVICES_COMPLETED,
    PERSON_WISHES_NO_MORE,
    SAME_AS_ANOTHER_CASE,
    OUTSIDE_JURISDICTION,
    OPENED_BY_MISTAKE,
    NEW_INCIDENT,
    NEW_FACTS,
    CLOSED_BY_MISTAKE;

    /** Whether work was done, so that it is told what came of it. */
    public boolean endsWork() {
        return this == SERVICES_COMPLETED || this == PERSON_WISHES_NO_MORE;
    }
}

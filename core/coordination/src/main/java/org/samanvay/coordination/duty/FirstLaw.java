package org.samanvay.coordination.duty;

import java.util.Collection;

/**
 * Of rules that took each other's place the one decides that was law on the day of the first event: what a case is owed is
 * owed once, under one rule. A later event under the next rule opens nothing more; an earlier one, told later, opens the
 * earlier rule's duty, and somebody looks at the other.
 */
final class FirstLaw {
    private FirstLaw() {}

    static boolean isSameOccurrence(KnownDuty duty, DeclaredDuty declared, Happening happening) {
        return duty.occurrence().equals(declared.occurrence(happening.subject(), happening.person()));
    }

    /**
     * Whether a known duty under another rule of the line already says what is owed.
     *
     * @param unsaid the rules whose event the same entry no longer tells
     */
    static boolean decides(KnownDuty known, Owed owed, Happening happening, Collection<DeclaredDuty> unsaid) {
        boolean unsaidNow = known.source().equals(happening.subject()) && unsaid.contains(known.declared());
        boolean eventStands = known.eventCorrectedAt() == null
                && known.standing() != DutyStanding.CLOSED_AFTER_CORRECTION
                && !unsaidNow;
        return isOtherOfLine(known, owed, happening) && eventStands && !owed.at().isBefore(known.eventAt());
    }

    /** Whether what is owed lies before the known duty of a later rule. */
    static boolean overtakes(Owed owed, KnownDuty known, Happening happening) {
        return isOtherOfLine(known, owed, happening) && owed.at().isBefore(known.eventAt());
    }

    private static boolean isOtherOfLine(KnownDuty known, Owed owed, Happening happening) {
        return !known.declared().equals(owed.declared())
                && known.declared().isOfLineOf(owed.declared())
                && isSameOccurrence(known, owed.declared(), happening);
    }
}

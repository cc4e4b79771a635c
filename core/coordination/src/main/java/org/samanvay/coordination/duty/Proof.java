package org.samanvay.coordination.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What closes a duty.
 *
 * @param id the entry or letter
 * @param at when the act was done: entered late, it was still done then
 * @param told whether the answers tell that time: only then a correction tells another
 * @param ofWholeCase whether a case has one such entry, which speaks for all its persons
 */
record Proof(Kind kind, UUID id, UUID person, Instant at, boolean told, boolean ofWholeCase) {
    Proof {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    enum Kind {
        ENTRY,
        LETTER,
        NOTED
    }

    /**
     * A letter is about a person and tells of no entry. What the next entry closes is not closed by the one that started it,
     * nor by the correction of one before it.
     */
    boolean proves(KnownDuty duty) {
        if (duty.declared().isClosedByNextEntry()) {
            return kind == Kind.ENTRY && person.equals(duty.person()) && id.compareTo(duty.source()) > 0;
        }
        return kind != Kind.LETTER && duty.declared().isOfEachEntry()
                ? duty.source().equals(id)
                : ofWholeCase || person.equals(duty.person());
    }
}

package org.samanvay.coordination.conference;

import java.util.UUID;
import org.samanvay.coordination.vault.Place;

/** Where what is sealed of a conference belongs. */
final class Sealed {
    private Sealed() {}

    static Place agenda(UUID conference) {
        return new Place("case_conference", "sealed_agenda", conference, 1);
    }

    static Place basis(UUID conference) {
        return new Place("case_conference", "sealed_basis_reference", conference, 1);
    }

    /** Bound to the post that gave it: a row has no identifier of its own. */
    static Place answer(UUID conference, UUID post) {
        return new Place("conference_invitee", "sealed_answer|" + post, conference, 1);
    }
}

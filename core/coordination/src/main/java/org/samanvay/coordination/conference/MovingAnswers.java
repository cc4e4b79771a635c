package org.samanvay.coordination.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;

/**
 * Gives an answer to the post that has the part now. It is sealed for its post, so it is opened and sealed anew; who gave it
 * and when stays. Where the other post has answered itself both stay, and where the person was erased there is nothing to move.
 */
@ApplicationScoped
class MovingAnswers {
    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    private record Given(UUID conference, DataKey key, byte[] sealed, Instant at, UUID by) {}

    /** The seat of the one who gets it is there already. */
    void move(PartMoved part) {
        database
                .list(
                        row -> new Given(
                                row.uuid(1),
                                keys.unwrap(row.uuid(2), row.bytes(3).orElseThrow()),
                                row.bytes(4).orElseThrow(),
                                row.instant(5),
                                row.uuid(6)),
                        "SELECT i.conference, f.person, k.wrapped_key, i.sealed_answer, i.answered_at, i.answered_by"
                                + " FROM conference_invitee i JOIN case_conference f ON f.id = i.conference"
                                + " JOIN person_key k ON k.person = f.person WHERE i.post = ? AND f.case_file = ?"
                                + " AND f.status = 'CONVENED' AND i.answered_at IS NOT NULL",
                        part.from(),
                        part.caseFile())
                .forEach(given -> move(given, part));
    }

    private void move(Given given, PartMoved part) {
        String answer = given.key().openText(Sealed.answer(given.conference(), part.from()), given.sealed());
        int taken = database.run(
                "UPDATE conference_invitee SET sealed_answer = ?, answered_at = ?, answered_by = ? WHERE conference = ?"
                        + " AND post = ? AND answered_at IS NULL",
                given.key().seal(Sealed.answer(given.conference(), part.to()), answer),
                given.at(),
                given.by(),
                given.conference(),
                part.to());
        if (taken > 0) {
            database.run(
                    "DELETE FROM conference_invitee WHERE conference = ? AND post = ?", given.conference(), part.from());
        }
    }
}

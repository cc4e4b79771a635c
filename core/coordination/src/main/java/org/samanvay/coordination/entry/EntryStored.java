package org.samanvay.coordination.entry;

import java.time.Instant;
import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.forms.Answers;

/**
 * An entry was written or corrected; told within the transaction, to features that reckon with answers.
 *
 * @param state LGD code
 * @param department whose form it is
 * @param form full code
 * @param corrected whether an earlier version of the entry was there
 * @param actedAt when what it tells was done, for clocks: of a paper that is entered late, before now
 * @param by the post that wrote it
 */
public record EntryStored(
        UUID caseFile,
        int state,
        UUID person,
        String department,
        String form,
        UUID entry,
        boolean corrected,
        Instant actedAt,
        Answers answers,
        HeldPost by) {
    /** Never the answers. */
    @Override
    public String toString() {
        return "EntryStored[" + form + "]";
    }
}

package org.samanvay.coordination.referral;

import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;

/**
 * A referral came to a status by somebody's act; told within the transaction, to features for which this is an event in
 * law.
 *
 * @param state LGD code of the case's state
 * @param service full code
 * @param toPost the post that was asked
 * @param by the post that acted
 */
public record ReferralMoved(
        UUID caseFile,
        int state,
        UUID person,
        UUID referral,
        String service,
        UUID toPost,
        String toDepartment,
        ReferralStatus status,
        HeldPost by) {
    static ReferralMoved of(Referral referral, int state, ReferralStatus status, HeldPost by) {
        return new ReferralMoved(
                referral.caseFile(),
                state,
                referral.person(),
                referral.id(),
                referral.service(),
                referral.toPost(),
                referral.toDepartment(),
                status,
                by);
    }
}

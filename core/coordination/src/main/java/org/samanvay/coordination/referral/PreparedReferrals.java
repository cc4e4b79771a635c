package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Referrals and acknowledgements that one writes and another sends: checked as they are prepared, done as they are confirmed. */
@ApplicationScoped
public class PreparedReferrals {
    @Inject
    private SendingReferral sending;

    @Inject
    private AnsweringReferral answering;

    /** Refuses what sending would refuse, and writes nothing; answers whom it is about. */
    public UUID check(UUID caseFile, NewReferral referral) {
        return sending.check(caseFile, referral);
    }

    /** Sends it, within the caller's transaction; answers the referral. */
    public UUID send(UUID caseFile, NewReferral referral) {
        return sending.send(caseFile, referral);
    }

    /** Refuses what acknowledging would refuse, and writes nothing; answers the case. */
    public UUID checkAcknowledging(UUID referral, int version) {
        return answering.checkAcknowledging(referral, version).caseFile();
    }

    /** Acknowledges it, within the caller's transaction. */
    public UUID acknowledge(UUID referral, int version) {
        return answering.acknowledge(referral, version);
    }
}

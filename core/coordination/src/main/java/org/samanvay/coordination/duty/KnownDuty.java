package org.samanvay.coordination.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty of a case as it stands, for what may change it. */
record KnownDuty(
        UUID id,
        DeclaredDuty declared,
        UUID occurrence,
        UUID source,
        @Nullable UUID person,
        DutyStanding standing,
        Instant eventAt,
        @Nullable UUID proof,
        @Nullable Instant doneAt,
        @Nullable Instant eventCorrectedAt,
        @Nullable UUID post,
        int version) {
    /** The same after a change of it was written. */
    KnownDuty written() {
        return new KnownDuty(
                id, declared, occurrence, source, person, standing, eventAt, proof, doneAt, eventCorrectedAt, post,
                version + 1);
    }

    boolean isOpen() {
        return standing == DutyStanding.OPEN;
    }

    /** She may still say yes to what she declined. */
    boolean canBeDone() {
        return isOpen() || standing == DutyStanding.OFFERED_AND_DECLINED;
    }
}

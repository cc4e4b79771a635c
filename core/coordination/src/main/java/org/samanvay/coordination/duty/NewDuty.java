package org.samanvay.coordination.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty that an event opens.
 *
 * @param proof what proves that it was done already
 */
record NewDuty(
        UUID id, Happening happening, Owed owed, DutySeats.Seat seat, DutyClock.Times times, @Nullable Proof proof) {}

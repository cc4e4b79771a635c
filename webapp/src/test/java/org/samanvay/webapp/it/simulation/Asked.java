package org.samanvay.webapp.it.simulation;

import java.time.Instant;

/** A referral in the model. */
final class Asked {
    final String id;
    final String caseFile;
    final Seat from;
    final Seat to;
    final Instant actBy;
    private Standing standing = Standing.SENT;
    private int version;

    Asked(String id, String caseFile, Seat from, Seat to, int version, Instant actBy) {
        this.id = id;
        this.caseFile = caseFile;
        this.from = from;
        this.to = to;
        this.version = version;
        this.actBy = actBy;
    }

    Standing standing() {
        return standing;
    }

    int version() {
        return version;
    }

    void move(Standing next, int newVersion) {
        standing = next;
        version = newVersion;
    }

    boolean isOpen() {
        return standing.isOpen();
    }

    /** Whether the platform may have ended it, which it does a little after the time. */
    boolean mayHaveExpired(Instant now) {
        return standing.isUnanswered() && !now.isBefore(actBy);
    }
}

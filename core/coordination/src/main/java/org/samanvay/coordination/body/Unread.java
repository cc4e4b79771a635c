package org.samanvay.coordination.body;

/** Why a body was not read to its end. What is left of it on the line cannot be told from a next request. */
public final class Unread extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What was the matter with it. */
    public enum Reason {
        /** More bytes than allowed, announced or sent. */
        TOO_LARGE,
        /** Its end did not come in time, or never. */
        TOO_SLOW
    }

    Unread(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

package org.samanvay.coordination.notice;

/** The other side did not take a message over. Says nothing of the message or of whom it was for. */
final class Undelivered extends Exception {
    private static final long serialVersionUID = 1L;

    private final NoticeFault fault;

    Undelivered(NoticeFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    NoticeFault fault() {
        return fault;
    }
}

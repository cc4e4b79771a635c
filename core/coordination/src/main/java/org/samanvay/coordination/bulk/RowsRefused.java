package org.samanvay.coordination.bulk;

/** Ends a change because the file has faults, so that nothing of it is written; the faults are the caller's answer. */
final class RowsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RowErrors errors;

    RowsRefused(RowErrors errors) {
        super("rows refused", null, false, false);
        this.errors = errors;
    }

    RowErrors errors() {
        return errors;
    }
}

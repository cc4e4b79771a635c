package org.samanvay.coordination.bulk;

/** Ends a change because the file has faults, so that nothing of it is written; the faults are the caller's answer. */
public final class RowsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RowErrors errors;

    public RowsRefused(RowErrors errors) {
        super("rows refused", null, false, false);
        this.errors = errors;
    }

    public RowErrors errors() {
        return errors;
    }
}

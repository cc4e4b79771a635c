package org.samanvay.coordination.storage;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database refused or did not answer. Its message may quote values and so never leaves this class. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Lost connection to the primary, snapshot changed, lock wait, deadlock, certification failure. */
    private static final Set<Integer> WORTH_A_REPEAT = Set.of(1047, 1020, 1205, 1213, 1180);

    private static final int DUPLICATE_KEY = 1062;

    private static final int STILL_REFERENCED = 1451;

    /** Table, column, or a right of the whole server denied. */
    private static final Set<Integer> DENIED = Set.of(1142, 1143, 1227);

    private final int vendorCode;

    public DatabaseFailure(SQLException cause) {
        super("database error " + cause.getErrorCode() + ", state " + cause.getSQLState());
        this.vendorCode = cause.getErrorCode();
        setStackTrace(cause.getStackTrace());
    }

    /** Whether the same transaction, started again, may well succeed. */
    public static boolean isWorthARepeat(@Nullable Throwable failure) {
        return hasVendorCode(failure, WORTH_A_REPEAT);
    }

    /** Whether a row was to go that another one points to. */
    public boolean isStillReferenced() {
        return vendorCode == STILL_REFERENCED;
    }

    /** Whether the database account has no right to the statement. */
    public boolean isDenied() {
        return DENIED.contains(vendorCode);
    }

    /** Whether a unique key was hit, anywhere in the chain of causes. */
    public static boolean isDuplicate(@Nullable Throwable failure) {
        return hasVendorCode(failure, Set.of(DUPLICATE_KEY));
    }

    private static boolean hasVendorCode(@Nullable Throwable failure, Set<Integer> codes) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFailure ours && codes.contains(ours.vendorCode)) {
                return true;
            }
            if (cause instanceof SQLException sql && codes.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}

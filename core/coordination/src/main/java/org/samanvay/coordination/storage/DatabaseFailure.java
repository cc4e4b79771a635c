package org.samanvay.coordination.storage;

import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;
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

    /** Of the class of states that say that there is no connection, or no longer (SQL standard, class 08). */
    private static final String NO_CONNECTION = "08";

    /** The server is ending, or has ended the connection. */
    private static final Set<Integer> ENDED = Set.of(1053, 1927, 2006, 2013);

    private final int vendorCode;
    private final boolean lost;

    public DatabaseFailure(SQLException cause) {
        super("database error " + cause.getErrorCode() + ", state " + cause.getSQLState());
        this.vendorCode = cause.getErrorCode();
        this.lost = isLost(cause);
        setStackTrace(cause.getStackTrace());
    }

    /** Whether the same transaction, started again, may well succeed. */
    public static boolean isWorthARepeat(@Nullable Throwable failure) {
        return hasVendorCode(failure, WORTH_A_REPEAT);
    }

    /**
     * Whether the database went away, or was not there: what a change was about to do is done whole or not at all, and nobody
     * here knows which.
     */
    public static boolean isLost(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean here =
                    switch (cause) {
                        case DatabaseFailure ours -> ours.lost;
                        case SQLException sql ->
                            ENDED.contains(sql.getErrorCode())
                                    || sql.getSQLState() != null && sql.getSQLState().startsWith(NO_CONNECTION);
                        // Of a commit the container tells no more.
                        case XAException xa -> true;
                        default -> false;
                    };
            if (here) {
                return true;
            }
        }
        return false;
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

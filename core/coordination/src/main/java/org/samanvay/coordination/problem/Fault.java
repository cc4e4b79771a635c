package org.samanvay.coordination.problem;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import org.samanvay.spi.Text;

/** A fault of ours: the caller gets an id, the log gets the id and the place, nobody gets the data. */
public final class Fault {
    private static final System.Logger LOG = System.getLogger(Fault.class.getName());

    private Fault() {}

    /** Logs it and answers what the caller may be told. */
    public static Problem masked(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, () -> "Internal error " + id + System.lineSeparator() + trace(fault));
        return new Problem(CommonProblem.INTERNAL, Text.of("Internal error " + id, "आंतरिक त्रुटि " + id));
    }

    /** Classes and places only: a message may quote a name, a phone number, a row. */
    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Throwable current = fault;
        for (int depth = 0; current != null && depth < 8; depth++) {
            trace.append(depth == 0 ? "" : "Caused by: ").append(named(current));
            for (StackTraceElement element : current.getStackTrace()) {
                trace.append(System.lineSeparator()).append("\tat ").append(element);
            }
            trace.append(System.lineSeparator());
            current = current.getCause();
        }
        return trace.toString();
    }

    /** Of a database error its number too, which tells a duplicate key from a deadlock and quotes nothing. */
    private static String named(Throwable fault) {
        return fault instanceof SQLException sql
                ? fault.getClass().getName() + " " + sql.getErrorCode() + "/" + sql.getSQLState()
                : fault.getClass().getName();
    }
}

package org.samanvay.webapp.graphql.error;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.samanvay.spi.Text;

/** A fault of ours: the caller gets an id, the log gets the id and the place, nobody gets the data. */
public final class Masked {
    private static final System.Logger LOG = System.getLogger(Masked.class.getName());

    private Masked() {}

    public static ApiError of(Throwable fault) {
        return at(fault, List.of());
    }

    static ApiError at(Throwable fault, List<Object> path) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, () -> "Internal error " + id + System.lineSeparator() + trace(fault));
        Text text = Text.of(
                RequestProblem.INTERNAL.text().en() + " " + id, RequestProblem.INTERNAL.text().hi() + " " + id);
        return ApiError.of(RequestProblem.INTERNAL, text, List.of(), path);
    }

    /** Classes and places only: a message may quote a name, a phone number, a row. */
    static String trace(Throwable fault) {
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

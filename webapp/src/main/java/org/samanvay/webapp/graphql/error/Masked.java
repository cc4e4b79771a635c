package org.samanvay.webapp.graphql.error;

import java.util.List;
import org.samanvay.coordination.problem.Fault;
import org.samanvay.coordination.problem.Problem;

/** A fault of ours as an error of the answer. */
public final class Masked {
    private Masked() {}

    public static ApiError of(Throwable fault) {
        return at(fault, List.of());
    }

    static ApiError at(Throwable fault, List<Object> path) {
        Problem told = Fault.masked(fault);
        return ApiError.of(told.code(), told.text(), List.of(), path);
    }
}

package org.samanvay.webapp.graphql;

import java.util.List;
import java.util.Optional;
import org.samanvay.webapp.graphql.ResponseWriter.Data;
import org.samanvay.webapp.graphql.error.ApiError;

/** What is written to the caller: errors, and data unless nothing was executed. */
record Outcome(List<ApiError> errors, Optional<Data> data) {
    static Outcome of(List<ApiError> errors, Data data) {
        return new Outcome(errors, Optional.of(data));
    }

    static Outcome refused(List<ApiError> errors) {
        return new Outcome(errors, Optional.empty());
    }
}

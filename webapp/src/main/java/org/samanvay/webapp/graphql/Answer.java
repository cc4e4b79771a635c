package org.samanvay.webapp.graphql;

import java.io.IOException;
import java.util.List;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.error.RequestProblem;
import org.samanvay.webapp.graphql.plan.JsonBytes;

/** An HTTP answer. */
record Answer(int status, MediaTypes type, Outcome outcome) {
    static Answer refused(RequestProblem problem, MediaTypes type) {
        return new Answer(problem.status(), type, Outcome.refused(List.of(ApiError.of(problem))));
    }

    /** Under {@code application/json} the status says only that the request was understood. */
    static Answer of(Outcome outcome, MediaTypes type) {
        boolean failed = outcome.data().isEmpty();
        return new Answer(failed && type == MediaTypes.RESPONSE ? 400 : 200, type, outcome);
    }

    /** Whole, so that its length can be told before it: the container then sends it with the headers, in one piece. */
    JsonBytes body() throws IOException {
        return ResponseWriter.write(outcome.errors(), outcome.data());
    }
}

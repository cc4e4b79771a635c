package org.samanvay.webapp.graphql;

import org.samanvay.webapp.graphql.error.RequestProblem;

/** A request that is answered without looking further into it. */
final class Refusal extends Exception {
    private final RequestProblem problem;

    Refusal(RequestProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    RequestProblem problem() {
        return problem;
    }
}

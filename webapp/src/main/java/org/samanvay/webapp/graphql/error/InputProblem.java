package org.samanvay.webapp.graphql.error;

/** A value that is well-formed GraphQL and yet cannot be taken: the thirtieth of February, a list without end. */
public final class InputProblem extends RuntimeException {
    private final transient RequestProblem problem;
    private final String field;

    /** {@code field} is the argument's path, "input.heldOn"; the value itself is never kept. */
    public InputProblem(RequestProblem problem, String field) {
        super(problem.name());
        this.problem = problem;
        this.field = field;
    }

    RequestProblem problem() {
        return problem;
    }

    String field() {
        return field;
    }
}

package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;

/** Whether a state that somebody names is one. */
@ApplicationScoped
public class KnownStates {
    @Inject
    private Enabling enabling;

    @Inject
    private Places places;

    /**
     * From memory, unless there is no such state or it is younger than what memory holds.
     *
     * @throws Problem INVALID_ARGUMENT
     */
    public void require(int state) {
        if (!enabling.knows(state) && places.findState(state).isEmpty()) {
            throw CommonProblem.invalidArgument("state", "No such state", "ऐसा कोई राज्य नहीं है");
        }
    }
}

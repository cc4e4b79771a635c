package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * Who sees indicators: the nodal posts of a state and of its districts, all of them the same figures, and who administers the
 * state. What would tell of single persons is withheld from them, too.
 */
@ApplicationScoped
class IndicatorAccess {
    @Inject
    private CurrentViewer current;

    void require(int state) {
        Viewer viewer = current.get();
        boolean nodal = viewer.posts().stream().anyMatch(held -> held.nodal() && held.state() == state);
        if (!nodal && !viewer.isAdministratorOf(state)) {
            throw CommonProblem.notAllowed(
                    "Only nodal posts and administrators of the state see this",
                    "यह केवल राज्य के नोडल पद और प्रशासक देखते हैं");
        }
    }
}

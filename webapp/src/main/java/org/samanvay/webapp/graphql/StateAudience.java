package org.samanvay.webapp.graphql;

import java.util.Set;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;

/**
 * The caller sees the departments of the state of its post; who administers the platform sees all. A stranger sees none:
 * forms are for officers, and what is public is asked for a state that the question names.
 */
record StateAudience(CurrentViewer viewer, Enabling enabling, Variants variants) implements Audience {
    @Override
    public GraphqlEngine engine() {
        return variants.of(viewer.isSignedIn() ? enabling.departmentsFor(viewer.evenWithFirstPassword()) : Set.of());
    }

    @Override
    public void mayCall(String rootField) {
        viewer.mayCall(rootField);
    }

    @Override
    public Problem notEnabled(String department) {
        return viewer.isSignedIn()
                ? enabling.notEnabledFor(viewer.evenWithFirstPassword(), department)
                : CurrentViewer.notSignedIn();
    }
}

package org.samanvay.webapp.graphql;

import org.samanvay.coordination.problem.Problem;

/** What is there for the present caller. */
interface Audience {
    /** The API with the departments of the caller's state. */
    GraphqlEngine engine();

    /** @throws Problem where the caller may not call this root field at present */
    void mayCall(String rootField);

    /** What to say of a department that a document names and that does not work in the caller's state. */
    Problem notEnabled(String department);
}

package org.samanvay.coordination.training;

import org.eclipse.microprofile.graphql.Description;

/** How a training stands at a post. */
@Description("How a training stands at a post / पद पर प्रशिक्षण की स्थिति")
public enum TrainingStanding {
    /** Taken, and not to be taken again yet. */
    VALID,
    /** To be taken; there is still time. */
    DUE,
    LATE,
    /** Nobody holds the post. */
    VACANT
}

package org.samanvay.coordination.awareness;

import org.eclipse.microprofile.graphql.Description;

/** How a programme stands. */
@Description("How a programme stands / कार्यक्रम की स्थिति")
public enum ProgrammeStatus {
    PLANNED,
    HELD,
    CANCELLED
}

package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Where a meeting stands. */
@Description("Where a meeting stands / बैठक की स्थिति")
public enum MeetingStatus {
    PLANNED,
    HELD
}

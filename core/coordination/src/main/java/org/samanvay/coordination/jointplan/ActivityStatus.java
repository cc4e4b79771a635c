package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** Where an activity stands: reckoned from its days and its progress. */
@Description("Where an activity stands / गतिविधि की स्थिति")
public enum ActivityStatus {
    PLANNED,
    UNDERWAY,
    OVERDUE,
    DONE,
    DROPPED;

    static ActivityStatus of(boolean dropped, int progress, LocalDate startsOn, LocalDate dueOn, LocalDate today) {
        if (dropped) {
            return DROPPED;
        }
        if (progress == 100) {
            return DONE;
        }
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return progress > 0 || !startsOn.isAfter(today) ? UNDERWAY : PLANNED;
    }
}

package org.samanvay.coordination.jointplan;

import org.eclipse.microprofile.graphql.Description;

/**
 * How far a plan's activities are.
 *
 * @param activities but for dropped ones
 * @param overdue not done, and their day has passed
 * @param budget in rupees, as is what was spent
 */
@Description("How far a plan's activities are / योजना की गतिविधियों की प्रगति")
public record PlanCount(int activities, int done, int overdue, double budget, double spent) {
    static final PlanCount NOTHING = new PlanCount(0, 0, 0, 0, 0);
}

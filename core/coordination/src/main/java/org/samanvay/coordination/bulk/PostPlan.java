package org.samanvay.coordination.bulk;

import java.util.Collection;
import java.util.List;
import org.samanvay.coordination.office.OfficeDetails;

/**
 * What a file of posts asks to be done, in the order in which it can be done: superiors first.
 *
 * @param newOffices to be added
 * @param changedOffices with a new name or telephone
 */
record PostPlan(Collection<OfficeDetails> newOffices, Collection<OfficeDetails> changedOffices, List<Planned> posts) {
    /** A row and what comes of its post. */
    record Planned(PostRow row, Outcome post, int depth) {}

    Counts counts() {
        return Counts.of(posts.stream().map(this::outcome).toList(), 0);
    }

    /** A row whose post stays but whose office changes is a change too. */
    private Outcome outcome(Planned planned) {
        boolean officeChanges = changedOffices.contains(planned.row().office());
        return planned.post() == Outcome.UNCHANGED && officeChanges ? Outcome.CHANGED : planned.post();
    }
}

package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.account.OfficerAccounts.Officer;
import org.samanvay.coordination.posting.AppointmentOrder;
import org.samanvay.coordination.posting.Term;

/** What a file of officers asks to be done. */
record OfficerPlan(List<Officer> newAccounts, List<Officer> renamedAccounts, List<Planned> rows) {
    /** A row and what comes of it; its posting is empty where the officer holds no post by this row. */
    record Planned(OfficerRow row, Outcome outcome, Optional<PlannedPosting> posting) {}

    /** @param present the posting as it is; empty for a new one */
    record PlannedPosting(UUID post, Term term, AppointmentOrder order, Optional<UUID> present, Outcome outcome) {}

    Counts counts() {
        return Counts.of(rows.stream().map(Planned::outcome).toList(), 0);
    }
}

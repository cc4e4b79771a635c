package org.samanvay.coordination.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Adding an incident, once per idempotency key. */
@ApplicationScoped
public class IncidentMutations {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Incidents incidents;

    public UUID add(UUID caseFile, NewIncident incident, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "addIncident", key, caseFile, incident),
                () -> incidents.add(caseFile, incident));
    }
}

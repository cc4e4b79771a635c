package org.samanvay.coordination.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Recording and withdrawing, once per idempotency key. */
@ApplicationScoped
public class ConsentMutations {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Consents consents;

    public ConsentView record(UUID caseFile, NewConsent consent, String key) {
        return consents.view(changes.once(
                Change.of(current.forChange().account(), "recordConsent", key, caseFile, consent),
                () -> consents.record(caseFile, consent)));
    }

    public ConsentView withdraw(UUID id, int version, String key) {
        return consents.view(changes.once(
                Change.of(current.forChange().account(), "withdrawConsent", key, id, version),
                () -> consents.withdraw(id, version)));
    }
}

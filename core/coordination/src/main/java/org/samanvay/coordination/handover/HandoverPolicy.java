package org.samanvay.coordination.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.spi.Term;

/** How long a successor has before the reporting post sees what was not accepted. A policy and no law. */
@ApplicationScoped
class HandoverPolicy {
    private static final int USUAL_DAYS = 3;

    @Inject
    private Settings settings;

    /** {@code SAMANVAY_HANDOVER_DAYS}, counted from the note; days on which nobody holds the post count, too. */
    Term acceptWithin() {
        return Term.days(settings.find("SAMANVAY_HANDOVER_DAYS").map(Integer::valueOf).orElse(USUAL_DAYS));
    }
}

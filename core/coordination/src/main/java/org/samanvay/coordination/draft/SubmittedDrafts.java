package org.samanvay.coordination.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casefile.CaseOpened;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.referral.ReferralSent;

/** A draft is over in the transaction that makes of it what it was to become. */
@ApplicationScoped
class SubmittedDrafts {
    @Inject
    private CurrentViewer current;

    @Inject
    private Drafts drafts;

    void whenOpened(@Observes CaseOpened opened) {
        // Who confirms what another typed may have begun a case of her own.
        if (!opened.prepared()) {
            drafts.forget(current.account(), DraftPlace.newCase());
        }
    }

    void whenStored(@Observes EntryStored stored) {
        drafts.forget(
                current.account(),
                DraftPlace.form(stored.caseFile(), stored.form(), stored.corrected() ? stored.entry() : null));
    }

    void whenSent(@Observes ReferralSent sent) {
        drafts.forget(current.account(), DraftPlace.referral(sent.caseFile()));
    }
}

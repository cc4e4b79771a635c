package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.Viewer;

/** For what is read in the name of an officer who is not there: who he or she is today, and may only read. */
@ApplicationScoped
public class ReaderInName {
    @Inject
    private Callers callers;

    /** Empty where the account has ended. */
    public Optional<Viewer> of(UUID account) {
        return callers.byAccount(account);
    }
}

package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.account.DemonstrationAccounts;

/** Does something as one of the demonstration's officers, by the same use cases and checks as a request. */
@ApplicationScoped
class Acting {
    @Inject
    private CurrentViewer current;

    @Inject
    private DemonstrationAccounts accounts;

    @ActivateRequestContext
    public <T> T as(String signInName, Supplier<T> work) {
        current.set(accounts.viewer(signInName)
                .orElseThrow(() -> new IllegalStateException("the demonstration has no officer " + signInName)));
        return work.get();
    }
}

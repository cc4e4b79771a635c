package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.mode.ProductionCheck;

/** Until production has been checked and the first administrator is there, nothing is answered. */
@ApplicationScoped
public class StartUp {
    private volatile boolean complete;

    @Inject
    private ProductionCheck production;

    @Inject
    private FirstAdministrator administrator;

    void run() {
        production.run();
        administrator.createIfNobodyIsThere();
        complete = true;
    }

    public boolean isComplete() {
        return complete;
    }
}

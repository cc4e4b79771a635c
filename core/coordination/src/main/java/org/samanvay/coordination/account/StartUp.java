package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.samanvay.coordination.mode.ProductionCheck;
import org.samanvay.coordination.mode.StartStep;

/**
 * Until production has been checked, the first administrator is there and every feature has done its part, nothing is
 * answered.
 */
@ApplicationScoped
public class StartUp {
    private volatile boolean complete;

    @Inject
    private ProductionCheck production;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    @Any
    private Instance<StartStep> steps;

    void run() {
        production.run();
        administrator.createIfNobodyIsThere();
        steps.forEach(StartStep::run);
        complete = true;
    }

    public boolean isComplete() {
        return complete;
    }
}

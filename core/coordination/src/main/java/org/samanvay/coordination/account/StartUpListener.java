package org.samanvay.coordination.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * A listener and not an observer of CDI's start: names like {@code java:comp/UserTransaction} are known here
 * already.
 */
@WebListener
public class StartUpListener implements ServletContextListener {
    @Inject
    private StartUp startUp;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        startUp.run();
    }
}

package org.samanvay.launcher.probe;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Refuses to start when the test asks for it, as the application does when a protection is missing. */
@WebListener
public class ProbeStart implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        String refusal = System.getenv("PROBE_REFUSES");
        if (refusal != null) {
            System.out.println("SAMANVAY-REFUSES: " + refusal);
            System.out.println("SAMANVAY-REFUSES: and a second reason.");
            throw new IllegalStateException("not started");
        }
    }
}

package org.samanvay.webapp.graphql;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request comes from someone who is signed in; everybody else gets 401, and nothing is read. */
@FunctionalInterface
public interface CallerGate {
    boolean admits(HttpServletRequest request);
}

package org.samanvay.webapp.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in filter leaves the viewer on the request; whoever has none is not signed in. */
@ApplicationScoped
class SignedInCallers implements CallerGate {
    private static final String VIEWER = "samanvay.viewer";

    @Override
    public boolean admits(HttpServletRequest request) {
        return request.getAttribute(VIEWER) != null;
    }
}

package org.samanvay.webapp.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.access.CurrentViewer;

/** Sign-in sets the viewer of the request before the endpoint runs; whoever has none is not signed in. */
@ApplicationScoped
public class SignedInCallers implements CallerGate {
    @Inject
    private CurrentViewer viewer;

    @Override
    public boolean admits() {
        return viewer.isSignedIn();
    }
}

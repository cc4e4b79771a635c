package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.samanvay.coordination.access.Viewer;

/** For an answer that goes on for long: who its reader is by now. That somebody listens is no use of the session. */
@ApplicationScoped
public class StillSignedIn {
    @Inject
    private Callers callers;

    /** Asks anew at each call, after the request too; empty once session, token or account has ended. */
    public Supplier<Optional<Viewer>> of(HttpServletRequest request) {
        Optional<byte[]> session = RequestCaller.of(request).flatMap(Caller::session);
        if (session.isPresent()) {
            return () -> callers.ofSession(session.get());
        }
        Optional<String> word = RequestCaller.token(request);
        return () -> word.flatMap(callers::byToken).map(Caller::viewer);
    }
}

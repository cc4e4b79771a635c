package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.samanvay.coordination.storage.DatabaseFailure;

/**
 * Reads who a request comes from. It refuses nobody: {@link SignInFilter} does, so that there is one place that
 * decides, whatever the container thinks of a path. It does not tell the container of the login: Open Liberty would
 * make a subject with a signed token for every request, 0.5 ms of processor time where all the rest of a small
 * request takes 0.25 ms (measured), and nothing asks the container for roles; {@code CurrentViewer} answers for the
 * caller.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String CALLER = SignInMechanism.class.getName();
    private static final String UNKNOWN = CALLER + ".unknown";
    private static final String BEARER = "Bearer ";

    @Inject
    private Callers callers;

    @Inject
    private SessionCookie cookie;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            caller(request).ifPresent(caller -> request.setAttribute(CALLER, caller));
        } catch (DatabaseFailure unreachable) {
            // Thrown on, it would become the container's own 403 without a word why.
            request.setAttribute(UNKNOWN, true);
        }
        return context.doNothing();
    }

    /** A token, where there is one, counts alone: a browser never sends one by itself. */
    private Optional<Caller> caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? callers.byToken(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return cookie.find(request).flatMap(callers::bySession);
    }

    /** Whether nobody could find out who is asking: the database does not answer, or is too busy. */
    static boolean couldNotTell(HttpServletRequest request) {
        return request.getAttribute(UNKNOWN) != null;
    }

    static Optional<Caller> of(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }
}

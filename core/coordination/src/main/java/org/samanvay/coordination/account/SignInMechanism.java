package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.samanvay.coordination.access.Viewer;

/**
 * Reads who a request comes from and tells the container. It refuses nobody: {@link SignInFilter} does, so that there is
 * one place that decides, whatever the container thinks of a path.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String CALLER = SignInMechanism.class.getName();
    private static final String BEARER = "Bearer ";

    @Inject
    private Callers callers;

    @Inject
    private SessionCookie cookie;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = caller(request);
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(CALLER, caller.get());
        Viewer viewer = caller.get().viewer();
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(viewer.account().toString()), Set.of(viewer.role().name()));
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

    static Optional<Caller> of(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }
}

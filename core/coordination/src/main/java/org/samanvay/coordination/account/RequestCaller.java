package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.samanvay.coordination.storage.DatabaseFailure;

/**
 * Reads who a request comes from. It refuses nobody: {@link SignInFilter} does, so that there is one place that decides,
 * whatever the container thinks of a path. The container is not told: Open Liberty would make a subject with a signed token
 * for every request, 0.5 ms of processor time where all the rest of a small request takes 0.25 ms, and even asked through
 * an {@code HttpAuthenticationMechanism} that tells it nothing it took a twentieth of a request (measured). Nothing asks the
 * container for roles; {@code CurrentViewer} answers for the caller.
 */
@ApplicationScoped
class RequestCaller {
    private static final String CALLER = RequestCaller.class.getName();
    private static final String BEARER = "Bearer ";

    @Inject
    private Callers callers;

    @Inject
    private SessionCookie cookie;

    /**
     * Looks for the caller, once for the request. A token, where there is one, counts alone: a browser never sends one by
     * itself.
     *
     * @throws DatabaseFailure where nobody can find out: the database does not answer, or is too busy
     */
    Optional<Caller> find(HttpServletRequest request) {
        Optional<Caller> caller = read(request);
        caller.ifPresent(known -> request.setAttribute(CALLER, known));
        return caller;
    }

    private Optional<Caller> read(HttpServletRequest request) {
        return request.getHeader("Authorization") == null
                ? cookie.find(request).flatMap(callers::bySession)
                : token(request).flatMap(callers::byToken);
    }

    /** The word of the token that the request carries. */
    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(authorization -> authorization.startsWith(BEARER))
                .map(authorization -> authorization.substring(BEARER.length()).strip());
    }

    /** Who was found before. */
    static Optional<Caller> of(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }
}

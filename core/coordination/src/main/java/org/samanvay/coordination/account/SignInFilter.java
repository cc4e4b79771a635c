package org.samanvay.coordination.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.DatabaseFailure;
import org.samanvay.spi.Text;

/** Stands before everything: who has not signed in gets no further, and no other site's page acts for one who has. */
@WebFilter(filterName = "sign-in", urlPatterns = "/*", asyncSupported = true)
public class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Problem NOT_SIGNED_IN =
            new Problem(AccessProblem.NOT_SIGNED_IN, Text.of("Sign in first", "पहले साइन इन करें"));

    private static final Problem CROSS_SITE = new Problem(
            AccessProblem.CROSS_SITE_REQUEST,
            Text.of(
                    "Send application/json with the header X-Samanvay-Request: 1 from our own pages",
                    "अनुरोध हमारे अपने पृष्ठ से application/json और X-Samanvay-Request: 1 हेडर के साथ भेजें"));

    private static final Problem NOT_READY = new Problem(
            AccessProblem.TRY_AGAIN_LATER, Text.of("The server is not ready", "सर्वर अभी तैयार नहीं है"));

    @Inject
    private transient CurrentViewer viewer;

    @Inject
    private transient PresentSession session;

    @Inject
    private transient RequestCaller callers;

    @Inject
    private transient Settings settings;

    @Inject
    private transient StartUp startUp;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        boolean aboutHealth = path.startsWith("/health");
        if (!startUp.isComplete() && !aboutHealth) {
            notReady(response);
            return;
        }
        Optional<Caller> caller;
        try {
            caller = aboutHealth ? Optional.empty() : callers.find(request);
        } catch (DatabaseFailure unreachable) {
            notReady(response);
            return;
        }
        if (caller.isEmpty() && !OpenPaths.allow(request.getMethod(), path)) {
            Answer.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, NOT_SIGNED_IN);
            return;
        }
        if (!isAllowed(request, path, caller)) {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, CROSS_SITE);
            return;
        }
        caller.ifPresent(known -> {
            viewer.set(known.viewer());
            session.set(known);
        });
        chain.doFilter(request, response);
    }

    private static void notReady(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "1");
        Answer.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, NOT_READY);
    }

    private boolean isAllowed(HttpServletRequest request, String path, Optional<Caller> caller) {
        CrossSite from = CrossSite.of(request, settings.publicAddress());
        if (path.equals(OpenPaths.SIGN_IN)) {
            return from.maySignIn();
        }
        return caller.flatMap(Caller::session).isEmpty() || from.mayActInSession();
    }

    /** What the container chose the servlet by; the raw address could be written in many ways. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = rest == null ? request.getServletPath() : request.getServletPath() + rest;
        return path.isEmpty() ? "/" : path;
    }
}

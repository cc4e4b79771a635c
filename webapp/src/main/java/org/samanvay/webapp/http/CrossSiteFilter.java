package org.samanvay.webapp.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.samanvay.webapp.graphql.error.RequestProblem;

/** Refuses what another site made a signed-in browser send; requests with a token of their own are left alone. */
@WebFilter(filterName = "crossSite", urlPatterns = "/*")
public class CrossSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String REFUSAL =
            """
            {"errors":[{"message":"%1$s","extensions":{"code":"CROSS_SITE","messageEn":"%1$s","messageHi":"%2$s",\
            "arguments":{}}}]}"""
                    .formatted(
                            RequestProblem.CROSS_SITE.text().en(),
                            RequestProblem.CROSS_SITE.text().hi());

    private final transient WebSettings settings;

    @Inject
    public CrossSiteFilter(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Authorization") != null || permits(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json;charset=utf-8");
        OutputStream out = response.getOutputStream();
        out.write(REFUSAL.getBytes(StandardCharsets.UTF_8));
    }

    private boolean permits(HttpServletRequest request) {
        return SameSite.permits(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"),
                settings.publicOrigin());
    }
}

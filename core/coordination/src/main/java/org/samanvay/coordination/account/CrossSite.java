package org.samanvay.coordination.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether another site's page could have sent a request in a signed-in person's name. The cookie is
 * SameSite=Strict already; this is the second lock, for browsers and configurations where the first does not hold.
 *
 * @param fetchSite {@code Sec-Fetch-Site}, which a page cannot forge
 * @param marked whether it carries {@code X-Samanvay-Request: 1}, which another site's page cannot add without being
 *     asked
 * @param own the origins under which the platform is reached
 */
public record CrossSite(
        String method,
        @Nullable String contentType,
        @Nullable String origin,
        @Nullable String fetchSite,
        boolean marked,
        Set<String> own) {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    public static CrossSite of(HttpServletRequest request, Optional<String> publicAddress) {
        String origin = request.getHeader("Origin");
        return new CrossSite(
                request.getMethod(),
                request.getContentType(),
                origin,
                request.getHeader("Sec-Fetch-Site"),
                "1".equals(request.getHeader("X-Samanvay-Request")),
                // Only an origin is held against them.
                origin == null ? Set.of() : Set.of(own(request, publicAddress)));
    }

    private static String own(HttpServletRequest request, Optional<String> publicAddress) {
        String here = request.getScheme() + "://" + request.getHeader("Host");
        return publicAddress.flatMap(CrossSite::origin).or(() -> origin(here)).orElse(here);
    }

    /** Whether a request with a session's cookie may be carried out. */
    public boolean mayActInSession() {
        return READING.contains(method) || (isJson() && !isForeign() && (marked || isOwn()));
    }

    /** Whether a request that signs somebody in may be carried out: no cookie yet, but nobody may sign others in. */
    public boolean maySignIn() {
        return isJson() && !isForeign();
    }

    private boolean isJson() {
        if (contentType == null) {
            return false;
        }
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.strip().equalsIgnoreCase("application/json");
    }

    private boolean isForeign() {
        return (fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none"))
                || (origin != null && !isOwnOrigin());
    }

    private boolean isOwn() {
        return "same-origin".equals(fetchSite) || (origin != null && isOwnOrigin());
    }

    private boolean isOwnOrigin() {
        return origin != null && origin(origin).filter(own::contains).isPresent();
    }

    /** Scheme, host and port where it is not the scheme's own, in small letters. */
    private static Optional<String> origin(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return Optional.empty();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean usualPort = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
            return Optional.of(
                    scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usualPort ? "" : ":" + uri.getPort()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}

package org.samanvay.webapp.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request may change something, judged by what the browser says of its origin.
 *
 * <p>A browser adds {@code Sec-Fetch-Site} and {@code Origin} by itself and no page can forge them. A request with a
 * bearer token comes from a program: a browser sends a token only where a script of ours put it.
 */
final class SameSite {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SameSite() {}

    static boolean permits(
            String method,
            @Nullable String fetchSite,
            @Nullable String origin,
            @Nullable String host,
            Optional<String> publicOrigin) {
        if (SAFE_METHODS.contains(method.toUpperCase(Locale.ROOT))) {
            return true;
        }
        if (fetchSite != null && !OWN.contains(fetchSite)) {
            return false;
        }
        return origin == null || publicOrigin.map(origin::equalsIgnoreCase).orElse(false) || sameHost(origin, host);
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }
}

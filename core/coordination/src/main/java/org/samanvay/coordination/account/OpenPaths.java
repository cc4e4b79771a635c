package org.samanvay.coordination.account;

import java.util.Set;

/**
 * All that answers without signing in: nothing else does. Pages named here hold no data; what they show they must
 * fetch, and that is refused to a stranger, but for the public catalogue.
 */
public final class OpenPaths {
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String MODE = "/mode";

    private static final Set<String> PAGES = Set.of("/", "/index.html", "/sw.js", "/favicon.ico", MODE);

    /** Public by nature: what departments give, whoever asks. */
    private static final Set<String> CATALOGUE =
            Set.of(
                    "/catalogue/states",
                    "/catalogue/schemes",
                    "/catalogue/services",
                    "/catalogue/rights",
                    "/catalogue/helplines",
                    "/catalogue/nodal-offices",
                    "/catalogue/indicators",
                    "/catalogue/eligibility",
                    "/catalogue/eligibility-questions");

    private static final Set<String> HEALTH = Set.of("/health", "/health/live", "/health/ready", "/health/started");
    private static final String ASSETS = "/assets/";

    /** Open to who knows the word in the address: a calendar program cannot sign in. */
    private static final String FEED = "/calendar/";

    private OpenPaths() {}

    /** @param path as the container understood it, decoded and without parameters */
    static boolean allow(String method, String path) {
        if (path.contains("..") || path.contains(";") || path.contains("\\") || path.contains("//")) {
            return false;
        }
        return switch (method) {
            case "GET", "HEAD" -> PAGES.contains(path)
                    || HEALTH.contains(path)
                    || CATALOGUE.contains(path)
                    || path.startsWith(ASSETS)
                    || isFeed(path);
            case "POST" -> path.equals(SIGN_IN) || CATALOGUE.contains(path);
            default -> false;
        };
    }

    private static boolean isFeed(String path) {
        return path.startsWith(FEED) && path.endsWith(".ics") && path.indexOf('/', FEED.length()) < 0;
    }
}

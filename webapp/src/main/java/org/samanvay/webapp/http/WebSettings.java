package org.samanvay.webapp.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What an operator may set for the web part; each is an environment variable. */
@ApplicationScoped
public class WebSettings {
    private static final int BODY_LIMIT = 100_000;

    /** Bytes of one GraphQL request: {@code SAMANVAY_BODY_LIMIT}, 100,000 where unset. */
    public int bodyLimit() {
        return read("SAMANVAY_BODY_LIMIT").map(Integer::parseInt).orElse(BODY_LIMIT);
    }

    /** {@code SAMANVAY_MODE=demonstration}; everything else is production. */
    public boolean demonstration() {
        return read("SAMANVAY_MODE").map("demonstration"::equals).orElse(false);
    }

    /** Behind a proxy, the origin that browsers see: {@code SAMANVAY_PUBLIC_ORIGIN}, such as https://example.gov.in. */
    public Optional<String> publicOrigin() {
        return read("SAMANVAY_PUBLIC_ORIGIN");
    }

    private static Optional<String> read(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}

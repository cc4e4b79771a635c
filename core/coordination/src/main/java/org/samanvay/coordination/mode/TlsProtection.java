package org.samanvay.coordination.mode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samanvay.spi.Text;

/** Browsers must reach the platform by TLS: cookies and passwords never travel in clear. */
@ApplicationScoped
class TlsProtection implements Protection {
    private final Settings settings;

    protected TlsProtection() {
        this(new Settings());
    }

    @Inject
    TlsProtection(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Missing> missing() {
        if (settings.isPublicByTls()) {
            return List.of();
        }
        return List.of(new Missing(
                Text.of("TLS is not declared", "TLS घोषित नहीं है"),
                Text.of(
                        "put a proxy that speaks TLS in front and set SAMANVAY_PUBLIC_ADDRESS to its https:// address",
                        "आगे TLS प्रॉक्सी लगाएँ और SAMANVAY_PUBLIC_ADDRESS में उसका https:// पता दें")));
    }
}

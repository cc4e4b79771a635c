package org.samanvay.coordination.mode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What the operator has set in the environment; a blank setting counts as none. */
@ApplicationScoped
public class Settings {
    private final Map<String, String> environment;

    /** For the container. */
    public Settings() {
        this(System.getenv());
    }

    public Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** {@code SAMANVAY_MODE}; production where nothing is said. */
    public Mode mode() {
        return Mode.of(find("SAMANVAY_MODE"));
    }

    public boolean isDemonstration() {
        return mode() == Mode.DEMONSTRATION;
    }

    /**
     * {@code SAMANVAY_PUBLIC_ADDRESS}: where browsers find the platform, for instance behind a proxy that speaks
     * TLS.
     */
    public Optional<String> publicAddress() {
        return find("SAMANVAY_PUBLIC_ADDRESS");
    }

    public boolean isPublicByTls() {
        return publicAddress().filter(address -> address.startsWith("https://")).isPresent();
    }
}

package org.samanvay.bench.load;

import java.util.Locale;

/** Who is asked. */
public enum Endpoint {
    OURS("ours"),
    L1("L1"),
    L2("L2");

    private final String shown;

    Endpoint(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    String path() {
        return "/bench/" + shown.toLowerCase(Locale.ROOT);
    }
}

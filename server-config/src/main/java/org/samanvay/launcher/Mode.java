package org.samanvay.launcher;

import java.util.Locale;

/** Fictitious data with known accounts, or the real thing, which starts only with all its protections. */
public enum Mode {
    PRODUCTION,
    DEMONSTRATION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

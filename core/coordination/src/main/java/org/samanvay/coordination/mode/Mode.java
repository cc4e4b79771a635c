package org.samanvay.coordination.mode;

import java.util.Optional;

/** Fictitious data with known accounts, or the real thing, which starts only with all its protections. */
public enum Mode {
    PRODUCTION,
    DEMONSTRATION;

    /** Whatever is not plainly the demonstration is production: a slip of the pen must not open anything. */
    static Mode of(Optional<String> setting) {
        return setting.filter(word -> word.strip().equalsIgnoreCase(DEMONSTRATION.name()))
                .map(word -> DEMONSTRATION)
                .orElse(PRODUCTION);
    }
}

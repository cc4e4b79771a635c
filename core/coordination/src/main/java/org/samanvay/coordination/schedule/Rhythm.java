package org.samanvay.coordination.schedule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.mode.Settings;

/**
 * The pause between two looks.
 *
 * @param setting the operator's own number of seconds; null where nobody needs to choose
 * @param pause where the operator says nothing
 */
public record Rhythm(@Nullable String setting, Duration pause) {
    /** Of everything that waits for an officer: referrals, refusals, decisions, postings that end. */
    public static final Rhythm EXPIRY = new Rhythm("SAMANVAY_EXPIRY_SECONDS", Duration.ofMinutes(1));

    long seconds(Settings settings) {
        return setting == null
                ? pause.toSeconds()
                : settings.find(setting).map(Long::valueOf).orElse(pause.toSeconds());
    }
}

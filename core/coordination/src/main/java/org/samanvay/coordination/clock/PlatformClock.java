package org.samanvay.coordination.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the platform. */
@ApplicationScoped
public class PlatformClock {
    /** The zone of every office. */
    public static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    /** @return a clock in Asia/Kolkata; dependent, because a clock cannot be proxied */
    @Produces
    Clock clock() {
        return Clock.system(INDIA);
    }
}

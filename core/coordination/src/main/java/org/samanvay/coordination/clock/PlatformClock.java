package org.samanvay.coordination.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.samanvay.coordination.mode.Settings;

/**
 * The clock of the platform. A deployment for tests may say {@code SAMANVAY_CLOCK=movable}, and then the time of this node
 * can be set ahead or back; in production the setting moves nothing, and the server does not start with it.
 */
@ApplicationScoped
public class PlatformClock {
    /** The zone of every office. */
    public static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final Clock real = Clock.system(INDIA);
    private volatile Duration ahead = Duration.ZERO;

    private final Settings settings;

    /** For the container's proxy. */
    protected PlatformClock() {
        this(new Settings());
    }

    @Inject
    PlatformClock(Settings settings) {
        this.settings = settings;
    }

    /** @return a clock in Asia/Kolkata; dependent, because a clock cannot be proxied */
    @Produces
    Clock clock() {
        return isMovable() ? new MovedClock(real, () -> ahead) : real;
    }

    public boolean isMovable() {
        return settings.isDemonstration() && isAskedToMove();
    }

    boolean isAskedToMove() {
        return settings.find("SAMANVAY_CLOCK").filter("movable"::equals).isPresent();
    }

    /** @throws IllegalStateException where the clock cannot be moved */
    public void move(Duration ahead) {
        if (!isMovable()) {
            throw new IllegalStateException("this clock cannot be moved");
        }
        this.ahead = ahead;
    }
}

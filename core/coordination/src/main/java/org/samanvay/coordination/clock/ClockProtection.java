package org.samanvay.coordination.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samanvay.coordination.mode.Missing;
import org.samanvay.coordination.mode.Protection;
import org.samanvay.spi.Text;

/** Production tells one time, and nobody sets it. */
@ApplicationScoped
class ClockProtection implements Protection {
    private final PlatformClock clock;

    /** For the container's proxy. */
    protected ClockProtection() {
        this(new PlatformClock());
    }

    @Inject
    ClockProtection(PlatformClock clock) {
        this.clock = clock;
    }

    @Override
    public List<Missing> missing() {
        return clock.isAskedToMove()
                ? List.of(new Missing(
                        Text.of("a clock that nobody moves", "ऐसी घड़ी जिसे कोई न बदले"),
                        Text.of("remove the setting SAMANVAY_CLOCK", "SAMANVAY_CLOCK सेटिंग हटाएँ")))
                : List.of();
    }
}

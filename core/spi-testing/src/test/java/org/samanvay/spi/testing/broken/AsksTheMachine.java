package org.samanvay.spi.testing.broken;

import java.time.Instant;

/** Reads a clock that no test can set. */
final class AsksTheMachine {
    Instant since() {
        return Instant.now();
    }
}

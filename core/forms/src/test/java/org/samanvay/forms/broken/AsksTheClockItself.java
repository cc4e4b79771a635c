package org.samanvay.forms.broken;

import java.time.LocalDate;

/** Reads the machine's clock and zone. */
public final class AsksTheClockItself {
    public LocalDate today() {
        return LocalDate.now();
    }
}

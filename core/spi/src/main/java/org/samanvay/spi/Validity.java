package org.samanvay.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In which time something holds, in days of India.
 *
 * @param from first day; empty: since ever
 * @param until last day; empty: without end
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    private static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public static Validity always() {
        return ALWAYS;
    }

    public static Validity from(LocalDate first) {
        return new Validity(Optional.of(first), Optional.empty());
    }

    public static Validity until(LocalDate last) {
        return new Validity(Optional.empty(), Optional.of(last));
    }

    public static Validity between(LocalDate first, LocalDate last) {
        return new Validity(Optional.of(first), Optional.of(last));
    }

    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}

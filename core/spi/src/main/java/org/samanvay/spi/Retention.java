package org.samanvay.spi;

import java.util.Optional;

/**
 * How long the entries of a form are kept.
 *
 * @param years after the case is closed; empty where nobody has determined it
 * @param source law, rule or order that says so; empty where nothing does
 */
public record Retention(Optional<Integer> years, String source) {
    public static Retention notDetermined() {
        return new Retention(Optional.empty(), "");
    }

    public static Retention years(int years, String source) {
        return new Retention(Optional.of(years), source);
    }
}

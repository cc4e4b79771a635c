package org.samanvay.spi.broken;

import org.junit.jupiter.api.Assertions;

/** A library in a package that promises plain values. */
public final class KnowsAFramework {
    public void claim() {
        Assertions.assertTrue(true);
    }
}

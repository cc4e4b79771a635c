package org.samanvay.forms.broken;

import org.junit.jupiter.api.Assertions;

/** A library that forms do without. */
public final class KnowsAFramework {
    public void claim() {
        Assertions.assertTrue(true);
    }
}

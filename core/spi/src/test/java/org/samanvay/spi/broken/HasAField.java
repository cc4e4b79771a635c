package org.samanvay.spi.broken;

/** A value that can change. */
public final class HasAField {
    public String changing = "";
}

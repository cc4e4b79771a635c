package org.samanvay.spi;

/** Where a form's answers come from. */
public enum Origin {
    /** An officer enters them. */
    ENTERED,
    /** A file of another system brings them; they are read-only here, so that two versions never exist. */
    IMPORTED
}

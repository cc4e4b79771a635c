package org.samanvay.spi;

/** What is not yet settled about a definition. Marks show in the guide and are counted by the build. */
public enum Mark {
    /** The fact is unknown: nobody has decided or found it. */
    NOT_DETERMINED,
    /** Our proposal, not taken from an official text. */
    DESIGN_PROPOSAL,
    /** The Hindi waits for a Hindi-speaking officer. */
    DRAFT_TRANSLATION,
    /** Taken from a source that nobody has checked against the gazette. */
    UNVERIFIED
}

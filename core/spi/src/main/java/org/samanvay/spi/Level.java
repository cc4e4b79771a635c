package org.samanvay.spi;

/** Where a post sits. */
public enum Level {
    STATE,
    DISTRICT,
    /** Below the district: police station, One Stop Centre, block, estate. */
    LOCAL
}

package org.samanvay.spi;

/** How many entries of a form a case may hold. A correction is a new version of the same entry, never a second one. */
public enum Cardinality {
    ONE_PER_CASE,
    MANY_PER_CASE
}

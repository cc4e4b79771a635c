package org.samanvay.coordination.bulk;

/** What comes of a row. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED
}

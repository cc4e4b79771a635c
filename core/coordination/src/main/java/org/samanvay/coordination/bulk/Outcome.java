package org.samanvay.coordination.bulk;

/** What comes of a row. */
enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED
}

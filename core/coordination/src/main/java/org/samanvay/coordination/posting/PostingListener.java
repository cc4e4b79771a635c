package org.samanvay.coordination.posting;

import java.util.UUID;

/** Hears of a posting that an administrator has ended, inside the change that ended it. Implemented by a bean. */
@FunctionalInterface
public interface PostingListener {
    /** @param posting one that is no longer held today */
    void ended(UUID posting);
}

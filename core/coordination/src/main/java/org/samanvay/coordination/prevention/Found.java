package org.samanvay.coordination.prevention;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found, before it is a finding.
 *
 * @param key what makes it this one and no other, so that it is found once
 * @param establishment null where it is about a child
 * @param status of the establishment, where that is what was found
 * @param child null where it is about an establishment
 */
record Found(
        KnownRule rule,
        int state,
        int district,
        String key,
        @Nullable UUID establishment,
        @Nullable String status,
        @Nullable Child child) {
    /**
     * The entry about one child.
     *
     * @param shutOut offices against which its case is shut
     */
    record Child(UUID caseFile, UUID entry, UUID reportedBy, Set<UUID> shutOut) {}
}

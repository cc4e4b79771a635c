package org.samanvay.coordination.prevention;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found, before it is a finding.
 *
 * @param key what makes it this one and no other, so that it is found once
 * @param establishment null where it is about a child or an address
 * @param status of the establishment, where that is what was found
 * @param child null where it is about an establishment or an address
 * @param address null where it is about an establishment or a child
 */
record Found(
        KnownRule rule,
        int state,
        int district,
        String key,
        @Nullable UUID establishment,
        @Nullable String status,
        @Nullable Child child,
        @Nullable Address address) {
    static Found ofEstablishment(
            KnownRule rule, int state, int district, String key, UUID establishment, @Nullable String status) {
        return new Found(rule, state, district, key, establishment, status, null, null);
    }

    static Found ofChild(KnownRule rule, int state, int district, String key, Child child) {
        return new Found(rule, state, district, key, null, null, child, null);
    }

    static Found ofAddress(KnownRule rule, int state, int district, String key, Address address) {
        return new Found(rule, state, district, key, null, null, null, address);
    }

    /** Offices against which a case is shut that it would tell of. */
    Set<UUID> shutOut() {
        if (child != null) {
            return child.shutOut();
        }
        return address == null ? Set.of() : address.shutOut();
    }

    /**
     * The entry about one child.
     *
     * @param shutOut offices against which its case is shut
     */
    record Child(UUID caseFile, UUID entry, UUID reportedBy, Set<UUID> shutOut) {}

    /**
     * Incidents at one address.
     *
     * @param last the last of them
     * @param lastCase the case of the last of them
     * @param reportedBy the post that recorded the last of them
     * @param cases those in which they are, the last one's among them
     * @param offices where they were recorded
     * @param shutOut offices against which one of the cases is shut
     */
    record Address(
            UUID last, UUID lastCase, UUID reportedBy, List<UUID> cases, Set<UUID> offices, Set<UUID> shutOut) {}
}

package org.samanvay.coordination.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an application for a scheme stands. */
public enum ApplicationStatus {
    APPLIED,
    SANCTIONED,
    REJECTED,
    /** At least one payment was noted; instalments may follow. */
    PAID,
    APPEALED,
    /** By the person's wish. */
    WITHDRAWN;

    /** While the authority of the scheme owes an answer. */
    static final Set<ApplicationStatus> UNDECIDED = EnumSet.of(APPLIED, APPEALED);

    /** A second application beside one of these is the same benefit twice. */
    static final Set<ApplicationStatus> COUNTS = EnumSet.of(APPLIED, APPEALED, SANCTIONED, PAID);

    static Set<ApplicationStatus> chosen(@Nullable List<ApplicationStatus> statuses) {
        return statuses == null ? Set.of() : Set.copyOf(statuses);
    }
}

package org.samanvay.coordination.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.Status;
import org.samanvay.spi.Text;

/** Where an application for a scheme stands. */
public enum ApplicationStatus implements Status {
    APPLIED("Applied", "आवेदित"),
    SANCTIONED("Sanctioned", "स्वीकृत"),
    REJECTED("Rejected", "अस्वीकृत"),
    /** At least one payment was noted; instalments may follow. */
    PAID("Paid", "भुगतान हुआ"),
    APPEALED("Under appeal", "अपील में"),
    /** By the person's wish. */
    WITHDRAWN("Withdrawn", "वापस लिया");

    /** While the authority of the scheme owes an answer. */
    static final Set<ApplicationStatus> UNDECIDED = EnumSet.of(APPLIED, APPEALED);

    /** A second application beside one of these is the same benefit twice. */
    static final Set<ApplicationStatus> COUNTS = EnumSet.of(APPLIED, APPEALED, SANCTIONED, PAID);

    private final Text words;

    ApplicationStatus(String en, String hi) {
        words = Text.of(en, hi);
    }

    @Override
    public Text words() {
        return words;
    }

    static Set<ApplicationStatus> chosen(@Nullable List<ApplicationStatus> statuses) {
        return statuses == null ? Set.of() : Set.copyOf(statuses);
    }
}

package org.samanvay.coordination.referral;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Where a referral stands. */
@Description("Where a referral stands / रेफरल की स्थिति")
public enum ReferralStatus {
    SENT,
    RECEIVED,
    ACKNOWLEDGED,
    ACCEPTED,
    IN_PROGRESS,
    DONE,
    DECLINED,
    REDIRECTED,
    RETURNED,
    EXPIRED,
    WITHDRAWN;

    /** The receiver has not yet said whether it will serve. */
    static final Set<ReferralStatus> UNANSWERED = Set.of(SENT, RECEIVED, ACKNOWLEDGED);

    /** The receiver has taken it on. */
    static final Set<ReferralStatus> TAKEN_ON = Set.of(ACCEPTED, IN_PROGRESS);

    /** What a list is narrowed to; empty: not at all. The schema lets null through among them. */
    public static Set<ReferralStatus> chosen(@Nullable List<? extends @Nullable ReferralStatus> asked) {
        Set<ReferralStatus> chosen = EnumSet.noneOf(ReferralStatus.class);
        if (asked != null) {
            asked.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        return Collections.unmodifiableSet(chosen);
    }

    boolean isOpen() {
        return UNANSWERED.contains(this) || TAKEN_ON.contains(this);
    }
}

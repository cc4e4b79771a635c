package org.samanvay.coordination.duty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Where a duty stands. Whether it is late is no standing: that is reckoned from the time. */
@Description("Where a duty stands / दायित्व की स्थिति")
public enum DutyStanding {
    OPEN,
    DONE,
    /** It was offered to her and she declined; no reason is asked, and it is no breach. */
    OFFERED_AND_DECLINED,
    WAIVED,
    /** The entry that was its event was corrected, and somebody else closed it with a reason. */
    CLOSED_AFTER_CORRECTION;

    /** What a list is narrowed to; empty: not at all. The schema lets null through among them. */
    static Set<DutyStanding> chosen(@Nullable List<? extends @Nullable DutyStanding> asked) {
        Set<DutyStanding> chosen = EnumSet.noneOf(DutyStanding.class);
        if (asked != null) {
            asked.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        return Collections.unmodifiableSet(chosen);
    }
}

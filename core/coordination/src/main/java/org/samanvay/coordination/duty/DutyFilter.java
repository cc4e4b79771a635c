package org.samanvay.coordination.duty;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** What a list of duties is narrowed to. */
@Name("DutyFilterInput")
@Description("What a list of duties is narrowed to / दायित्व सूची का चयन")
public record DutyFilter(
        @Description("One of your posts; all where none is named / आपका एक पद") @Id @Nullable UUID post,
        @Description("The posts below yours, in place of your own / आपके अधीन पद") @Nullable Boolean below,
        @Nullable List<DutyStanding> standings,
        @Description("Only what is overdue / केवल समय-सीमा पार") @Nullable Boolean late) {
    static final DutyFilter NONE = new DutyFilter(null, null, null, null);
}

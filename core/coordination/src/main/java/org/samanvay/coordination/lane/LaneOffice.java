package org.samanvay.coordination.lane;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/** How many cases of an office are in a lane, unsolved, and past the nearest of their limits. */
@Description("Cases of an office in a lane / कार्यालयवार प्रकरण संख्या")
public record LaneOffice(
        @Id @NonNull UUID office, @NonNull BilingualText name, int open, int unsolved, int late) {}

package org.samanvay.coordination.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;

/**
 * A meeting to be convened.
 *
 * @param district LGD code; none for a meeting of the state
 * @param chair the post in the chair; none: the one that convenes
 * @param invitees posts beside the nodal posts of the place, which are invited in any case
 */
@Name("NewMeetingInput")
@Description("A meeting to be convened / बुलाई जाने वाली बैठक")
public record NewMeeting(
        int state,
        @Nullable Integer district,
        @NonNull Instant plannedAt,
        @Nullable String venue,
        @Id @Nullable UUID chair,
        @Nullable List<String> invitees) {
    Set<UUID> invited() {
        return invitees == null
                ? Set.of()
                : invitees.stream().filter(Objects::nonNull).map(post -> Ids.parse("invitees", post)).collect(Collectors.toSet());
    }
}

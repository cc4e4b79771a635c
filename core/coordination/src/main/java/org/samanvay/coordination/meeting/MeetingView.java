package org.samanvay.coordination.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A meeting.
 *
 * @param district LGD code; null for a meeting of the state
 * @param minutesBy until when the minutes are due; null until it was held
 * @param actionTakenBy until when the action taken report is due; null until it was held
 * @param actionTakenAddress where the report is fetched as PDF, followed by {@code /hi} or {@code /en}
 * @param openDecisions decisions of this meeting that are not closed
 * @param leads whether the caller convened the meeting or is in its chair
 */
@Type("Meeting")
@Description("Meeting of a state or a district / राज्य या जिले की बैठक")
public record MeetingView(
        @Id @NonNull UUID id,
        @NonNull String code,
        int state,
        @Nullable Integer district,
        @NonNull Instant plannedAt,
        @Nullable String venue,
        @NonNull MeetingStatus status,
        @NonNull PostGlance convenedBy,
        @NonNull PostGlance chair,
        @Nullable Instant heldAt,
        @Nullable String minutes,
        @Nullable Instant minutesAt,
        @Nullable LocalDate minutesBy,
        @Nullable LocalDate actionTakenBy,
        @NonNull String actionTakenAddress,
        int decisions,
        int openDecisions,
        @NonNull Boolean leads,
        int version) {}

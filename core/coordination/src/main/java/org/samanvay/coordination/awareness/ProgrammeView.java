package org.samanvay.coordination.awareness;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A programme.
 *
 * @param late whether its day has passed and nobody reported it
 * @param heldOn null until it was held, like the numbers of people
 * @param mayReport whether the caller works for the post that planned it
 */
@Type("AwarenessProgramme")
@Description("An awareness programme / जागरूकता कार्यक्रम")
public record ProgrammeView(
        @Id @NonNull UUID id,
        @NonNull String department,
        @NonNull PostGlance post,
        int district,
        @NonNull ProgrammeTopic topic,
        @NonNull ProgrammeSetting setting,
        @NonNull String place,
        @NonNull LocalDate plannedOn,
        @NonNull ProgrammeStatus status,
        @NonNull Boolean late,
        @Nullable LocalDate heldOn,
        @Nullable Integer women,
        @Nullable Integer girls,
        @Nullable Integer others,
        @NonNull Boolean mayReport,
        int version) {}

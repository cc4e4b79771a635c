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
 * A decision.
 *
 * @param district LGD code of its meeting; null for one of the state
 * @param owner the post that carries it out, whoever holds it
 * @param late whether its day has passed and nobody reported it done
 * @param onTime whether it was reported by its day, and verified; null while it is not closed
 * @param carried on how many later agendas it stood
 * @param heldDays days past its day on which somebody held the post
 * @param vacantDays such days on which nobody did
 * @param mayReport whether the caller works for the post that owns it
 * @param mayVerify whether the caller may say that the evidence is right
 */
@Type("Decision")
@Description("Decision of a meeting / बैठक का निर्णय")
public record DecisionView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID meeting,
        @NonNull String meetingCode,
        @Nullable Integer district,
        int number,
        @NonNull PostGlance owner,
        @NonNull String text,
        @NonNull LocalDate dueOn,
        @NonNull DecisionStatus status,
        @NonNull Boolean late,
        @Nullable Boolean onTime,
        int carried,
        int sentBack,
        @Nullable SendBackReason sentBackReason,
        @Nullable String evidenceHeldAt,
        @Nullable String evidenceRegister,
        @Nullable String evidenceNumber,
        @Nullable Instant reportedAt,
        @Nullable Instant verifiedAt,
        int heldDays,
        int vacantDays,
        @NonNull Boolean mayReport,
        @NonNull Boolean mayVerify,
        int version) {}

package org.samanvay.coordination.caseaction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.meeting.DecisionStatus;
import org.samanvay.coordination.meeting.SendBackReason;
import org.samanvay.coordination.post.PostGlance;

/**
 * What a post has promised to do.
 *
 * @param source the conference or the plan
 * @param text null for those who may know that there is one and not what it is, and where the person was erased
 * @param result where the evidence is held, or why it is not possible
 * @param late whether its time has passed and its owner has not reported
 * @param mayReport whether the caller works for its owner
 * @param mayVerify whether the caller may say that the evidence is right
 */
@Type("CaseAction")
@Description("What a post has promised to do for a person by a time / किसी पद का समयबद्ध कार्य")
public record CaseActionView(
        @Id @NonNull UUID id,
        @NonNull ActionSource sourceKind,
        @Id @NonNull UUID source,
        int number,
        @NonNull PostGlance owner,
        @Nullable String text,
        @NonNull Instant dueAt,
        @NonNull DecisionStatus status,
        @Nullable ActionOutcome outcome,
        @Nullable String result,
        @NonNull Boolean late,
        int sentBack,
        @Nullable SendBackReason sentBackReason,
        @Nullable Instant reportedAt,
        @Nullable Instant verifiedAt,
        @NonNull Boolean mayReport,
        @NonNull Boolean mayVerify,
        int version) {
    @Override
    public String toString() {
        return "CaseAction[" + id + "]";
    }
}

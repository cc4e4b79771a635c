package org.samanvay.coordination.referral;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.PostGlance;

/**
 * A referral as the caller sees it. Sender and receiver see all of it; another department of the case sees who was asked,
 * when, and where it stands, and nothing of what for.
 *
 * @param escalations how many posts above the receiver were told that it waits
 * @param forMeetingSince since when it stands on the agenda of the district's next meeting
 */
@Type("Referral")
@Description("One post asking another / एक पद द्वारा दूसरे से अनुरोध")
public record ReferralView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID caseFile,
        @NonNull String caseNumber,
        @Id @Nullable UUID person,
        @NonNull PostGlance fromPost,
        @NonNull PostGlance toPost,
        @NonNull String fromDepartment,
        @NonNull String toDepartment,
        @Nullable String service,
        @Nullable SharingPurpose purpose,
        @Nullable Basis basis,
        @Nullable Urgency urgency,
        @NonNull ReferralStatus status,
        @NonNull Instant sentAt,
        @NonNull Instant acknowledgeBy,
        @NonNull Instant actBy,
        @Nullable Instant receivedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable EndReason reason,
        @Nullable Outcome outcome,
        @Id @Nullable UUID redirectedFrom,
        int reminders,
        int escalations,
        @Nullable Instant escalatedAt,
        @Nullable Instant forMeetingSince,
        @NonNull Integer version,
        @Ignore SealedTexts sealed,
        @Ignore Siblings<UUID> together) {
    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}

package org.samanvay.coordination.grievance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * A grievance.
 *
 * @param law where she may turn to the level above; null of a service
 * @param against the post that refused
 * @param to the post that decides
 * @param openedBy null where the refusal itself opened it
 * @param mine whether the caller decides
 * @param escalations to how many posts above it went, because nobody decided it
 * @param forMeetingAt when it was put on the agenda of the next meeting, because that helped nothing
 * @param heldDays days past its time on which somebody held the post that decides
 * @param vacantDays such days on which nobody did; the time runs on all of them
 * @param reason of the decision, for who decides and the nodal posts of its level; null for who opened it
 * @param caseFile null for who takes no part in the case
 */
@Type("Grievance")
@Description("A refusal before the level above / उच्च स्तर के समक्ष अस्वीकृति की शिकायत")
public record GrievanceView(
        @Id @NonNull UUID id,
        @NonNull String what,
        @NonNull BilingualText name,
        @Nullable String law,
        @NonNull String department,
        @NonNull PostGlance against,
        @NonNull PostGlance to,
        @Nullable PostGlance openedBy,
        @NonNull Instant refusedAt,
        @NonNull Instant openedAt,
        @NonNull Instant due,
        boolean late,
        boolean mine,
        int reminders,
        int escalations,
        @Nullable Instant forMeetingAt,
        int heldDays,
        int vacantDays,
        @Nullable GrievanceDecision decision,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @NonNull Integer version) {
    @Override
    public String toString() {
        return "Grievance[" + id + "]";
    }
}

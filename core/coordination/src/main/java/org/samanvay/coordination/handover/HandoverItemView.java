package org.samanvay.coordination.handover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.openitem.OpenItemKind;

/**
 * One item of a handover note.
 *
 * @param number its place in the note, by which it is accepted or disputed
 * @param subject the referral, the application, the decision; null where its case does not exist for the caller
 * @param dueAt when its next step was due as the note was written
 */
@Type("HandoverItem")
@Description("One open item of a handover note / हस्तांतरण की एक मद")
public record HandoverItemView(
        int number,
        @NonNull OpenItemKind kind,
        @NonNull HandoverItemStatus status,
        @Nullable DisputeReason reason,
        @Nullable Instant dueAt,
        @Id @Nullable UUID subject,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable Instant settledAt) {}

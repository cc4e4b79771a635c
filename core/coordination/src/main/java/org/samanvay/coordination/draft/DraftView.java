package org.samanvay.coordination.draft;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the caller's own.
 *
 * @param caseNumber absent before there is a case
 * @param keptUntil when it is deleted unless it is saved again
 * @param sealed opened only where the content is selected
 */
@Type("Draft")
@Description("What you have typed and not yet submitted / आपका लिखा, अभी प्रस्तुत नहीं")
public record DraftView(
        @Id @NonNull UUID id,
        @NonNull DraftKind kind,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable String form,
        @Id @Nullable UUID entry,
        @NonNull Instant savedAt,
        @Description("Deleted then, unless saved again / पुनः न सहेजने पर तब हटेगा") @NonNull Instant keptUntil,
        @NonNull Integer version,
        @Ignore SealedDraft sealed) {
    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}

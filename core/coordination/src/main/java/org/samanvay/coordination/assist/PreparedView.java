package org.samanvay.coordination.assist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A prepared item.
 *
 * @param post for which it was prepared
 * @param caseFile none before a prepared case is opened
 * @param form full code, of a form
 * @param referral the one to be acknowledged
 * @param service full code, of a referral or of what is acknowledged
 * @param endedBy who confirmed, returned or withdrew it; nobody where it lapsed
 * @param result the case, entry or referral that came of it
 * @param sealed opened only where the content is selected
 */
@Type("PreparedItem")
@Description("What was prepared for a post / पद हेतु तैयार मद")
public record PreparedView(
        @Id @NonNull UUID id,
        @NonNull PreparedKind kind,
        @NonNull PreparedStatus status,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable String form,
        @Id @Nullable UUID referral,
        @Nullable String service,
        @Nullable BilingualText toPost,
        @Nullable BilingualText toOffice,
        @NonNull String preparedBy,
        @NonNull Boolean own,
        @NonNull Instant preparedAt,
        @Description("Ends then unless confirmed, and is deleted; the post is told before / पुष्टि न होने पर तब समाप्त; पद को पहले सूचना")
                @NonNull Instant lapsesAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Id @Nullable UUID result,
        @NonNull Integer version,
        @Ignore Optional<SealedItem> sealed) {
    @Override
    public String toString() {
        return "PreparedItem[" + id + "]";
    }
}

package org.samanvay.coordination.casepage;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.CaseCategory;
import org.samanvay.coordination.casefile.CaseStatus;
import org.samanvay.coordination.casefile.Channel;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * A case as the caller may see it.
 *
 * @param category what it is about; absent unless the caller's department owns the case or a referral shares it
 * @param channel how it came in; the same
 * @param together the cases of the same page, for what lies below them
 */
@Type("Case")
@Description("The continuing work for one or more persons / प्रकरण")
public record CaseView(
        @Id @NonNull UUID id,
        @NonNull String number,
        @NonNull Integer state,
        @NonNull Integer district,
        @NonNull BilingualText districtName,
        @Nullable CaseCategory category,
        @Nullable Channel channel,
        @NonNull CaseStatus status,
        @NonNull Boolean restricted,
        @NonNull PostGlance ownerPost,
        @NonNull Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason,
        @NonNull Integer version,
        @Ignore CasesTogether together) {
    @Override
    public String toString() {
        return "Case[" + number + "]";
    }
}

package org.samanvay.coordination.conference;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A post that was invited.
 *
 * @param answer its department's part, given before; null until then, and where the person was erased
 * @param missing whether its answer is due and not there
 * @param present whether it came; null until the conference was held
 * @param mine whether the caller works for it
 */
@Type("ConferenceInvitee")
@Description("A post invited to a case conference / प्रकरण सम्मेलन में आमंत्रित पद")
public record ConferenceInviteeView(
        @NonNull PostGlance post,
        @NonNull Boolean convenes,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @NonNull Boolean missing,
        @Nullable Boolean present,
        @NonNull Boolean mine) {
    @Override
    public String toString() {
        return "ConferenceInvitee[" + post.code() + "]";
    }
}

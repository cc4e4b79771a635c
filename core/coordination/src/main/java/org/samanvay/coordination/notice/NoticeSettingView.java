package org.samanvay.coordination.notice;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * How the caller is told by one channel in one posting.
 *
 * @param signingKey of a webhook, for its machine; another one after each change. Null for a token that may only read
 */
@Type("NoticeSetting")
@Description("How you are told by one channel / एक माध्यम से आपको कैसे बताया जाता है")
public record NoticeSettingView(
        @NonNull NoticeChannel channel,
        @NonNull String address,
        @NonNull NoticePace pace,
        int quietFrom,
        int quietUntil,
        @Nullable String signingKey) {
    /** Never the address or the key. */
    @Override
    public String toString() {
        return "NoticeSettingView[" + channel + "]";
    }
}

package org.samanvay.coordination.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;

/**
 * A message that was given up, as an administrator sees it: where it was to go, and nothing of what it told.
 *
 * @param notices how many it told of
 * @param since when it was given up
 */
@Type("UndeliveredNotice")
@Description("A message that was given up after the last try / अंतिम प्रयास के बाद छोड़ा गया संदेश")
public record UndeliveredNoticeView(
        @Id @NonNull UUID id,
        @NonNull NoticeChannel channel,
        @NonNull NoticeFault fault,
        @NonNull String postCode,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        int notices,
        @NonNull Instant since) {}

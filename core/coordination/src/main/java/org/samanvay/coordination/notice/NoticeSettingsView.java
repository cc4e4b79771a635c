package org.samanvay.coordination.notice;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * How the caller is told outside the platform.
 *
 * @param channels that the operator has set up; of the others nothing goes out
 */
@Type("NoticeSettings")
@Description("How you are told outside the platform / मंच के बाहर आपको कैसे बताया जाता है")
public record NoticeSettingsView(
        @NonNull List<@NonNull NoticeChannel> channels, @NonNull List<@NonNull NoticeSeatView> seats) {}

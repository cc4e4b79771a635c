package org.samanvay.coordination.casemessage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.spi.DataClass;

/**
 * A message on a case.
 *
 * @param text null where the person was erased
 * @param mine whether the caller's post sent it; then {@code to} has all whom it was sent to, else the caller's posts
 * @param unread whether it waits to be read by the caller
 */
@Type("CaseMessage")
@Description("What one post of a case wrote to others / प्रकरण के पदों के बीच संदेश")
public record MessageView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        @NonNull PostGlance from,
        @NonNull DataClass dataClass,
        @Nullable String text,
        @NonNull Instant sentAt,
        @NonNull Boolean mine,
        @NonNull Boolean unread,
        @NonNull List<@NonNull Addressee> to) {
    /** To whom it went, and when it was read there. */
    @Type("CaseMessageAddressee")
    @Description("To whom a message went, and when it was read / संदेश किसे गया और कब पढ़ा गया")
    public record Addressee(@NonNull PostGlance post, @Nullable Instant readAt) {}

    @Override
    public String toString() {
        return "CaseMessage[" + id + "]";
    }
}

package org.samanvay.coordination.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.Charge;

/**
 * A posting.
 *
 * @param from the first day
 * @param until the first day on which it is no longer held; null until further notice
 * @param endReason why it ended or will; null where nobody said so
 */
@Type("Posting")
@Description("Posting of an officer / अधिकारी की पदस्थापना")
public record PostingView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID post,
        @NonNull String displayName,
        @NonNull Charge charge,
        @NonNull LocalDate from,
        @Nullable LocalDate until,
        @NonNull String orderNumber,
        @NonNull LocalDate orderDate,
        @Nullable PostingEnd endReason,
        @Nullable String endOrderNumber,
        @Nullable LocalDate endOrderDate,
        int version) {}

package org.samanvay.coordination.post;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post.
 *
 * @param posting by which posting
 * @param until the first day on which it is no longer held; null until further notice
 * @param version of the posting
 */
@Description("Who holds the post / पद पर कौन है")
public record PostHolder(
        @Id @NonNull UUID posting,
        @NonNull String displayName,
        @NonNull Charge charge,
        @NonNull LocalDate since,
        @Nullable LocalDate until,
        @NonNull String orderNumber,
        @NonNull LocalDate orderDate,
        int version) {}

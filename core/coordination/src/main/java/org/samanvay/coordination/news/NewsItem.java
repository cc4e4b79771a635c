package org.samanvay.coordination.news;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param id its number; a later one is larger
 * @param kind of the step in the case's timeline, or of the notice
 * @param caseFile none where it belongs to no case
 * @param department that did it; none where no officer did
 * @param forYou whether it is told to one of the caller's posts, and not only to all who take part
 * @param own whether the caller did it
 */
@Type("NewsItem")
@Description("Something that happened in your cases, by its code / आपके प्रकरणों में जो हुआ, केवल कोड सहित")
public record NewsItem(
        @Id @NonNull String id,
        @NonNull String kind,
        @NonNull Instant at,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable String department,
        boolean forYou,
        boolean own) {
    long place() {
        return Long.parseLong(id);
    }
}

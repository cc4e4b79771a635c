package org.samanvay.coordination.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * How a case is restricted, as one of its named posts knows it.
 *
 * @param by the post that restricted it
 * @param reason absent where none was asked for: a case that was restricted when it was opened
 * @param changed when it was last changed who is named; absent where that never was
 * @param named the posts that see the case; a hundred at most
 * @param shutOut posts that take part and do not see it; they will where the restriction is lifted; a hundred at most
 */
@Type("Restriction")
@Description("Who alone sees a restricted case, since when and why / सीमित प्रकरण केवल कौन देखता है, कब से और क्यों")
public record RestrictionView(
        @Id @NonNull UUID id,
        @NonNull Instant since,
        @NonNull PostGlance by,
        @Nullable RestrictionReason reason,
        @Nullable Change changed,
        @NonNull List<@NonNull PostGlance> named,
        @NonNull List<@NonNull PostGlance> shutOut) {
    /** A change of who is named. */
    @Type("RestrictionChange")
    @Description("A change of who is named / नामित पदों में परिवर्तन")
    public record Change(@NonNull Instant at, @NonNull PostGlance by, @Nullable RestrictionReason reason) {}
}

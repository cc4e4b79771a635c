package org.samanvay.coordination.letter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * One copy.
 *
 * @param copy 1 for the original
 * @param authority null where the person whom the letter is about is erased, too
 * @param address where the PDF is fetched; it holds codes only
 */
@Type("LetterCopy")
@Description("One numbered copy of a letter / पत्र की एक क्रमांकित प्रति")
public record LetterCopyView(
        @NonNull Integer copy,
        @NonNull RecipientKind recipient,
        @Nullable PostGlance post,
        @Id @Nullable UUID person,
        @Nullable String authority,
        @NonNull Instant madeAt,
        @NonNull String address) {
    @Override
    public String toString() {
        return "LetterCopy[" + copy + "]";
    }
}

package org.samanvay.coordination.likeness;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * Two cases that may be about the same.
 *
 * @param oneCase the case, for whoever takes part in it; its number stands beside it for both
 * @param alike how many coded answers are alike
 * @param exact whether something of which one is enough is alike
 * @param mine whether the caller decides
 * @param same what was decided; null until then
 */
@Type("Likeness")
@Description("Two cases that may be about the same / दो प्रकरण, जो एक ही से संबंधित हो सकते हैं")
public record LikenessView(
        @Id @NonNull UUID id,
        @NonNull BilingualText name,
        @Id @Nullable UUID oneCase,
        @NonNull String oneNumber,
        @NonNull PostGlance onePost,
        @Id @Nullable UUID otherCase,
        @NonNull String otherNumber,
        @NonNull PostGlance otherPost,
        int alike,
        boolean exact,
        @NonNull Instant foundAt,
        boolean mine,
        @Nullable Boolean same,
        @Nullable Instant decidedAt,
        @NonNull Integer version) {}

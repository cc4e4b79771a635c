package org.samanvay.coordination.informationrequest;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * What one department answered, or that it did not.
 *
 * @param post that was asked
 * @param answer null until it came, and when the request's validity is over
 * @param mine whether the caller may answer it
 */
@Type("InformationPart")
@Description("One department's part of the answer / उत्तर में एक विभाग का भाग")
public record InformationPartView(
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull PostGlance post,
        @NonNull PartStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @NonNull Boolean mine) {}

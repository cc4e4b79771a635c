package org.samanvay.coordination.training;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * A training that the holder of a post takes.
 *
 * @param training full code
 * @param law act and section
 * @param verified whether two persons have compared the citation
 * @param takenOn the last time; null where never
 * @param dueOn null while nobody holds the post
 */
@Type("OfficerTraining")
@Description("A training that the holder of a post takes / पदधारक का अनिवार्य प्रशिक्षण")
public record TrainingView(
        @NonNull String training,
        @NonNull BilingualText name,
        @NonNull String department,
        @NonNull String law,
        @NonNull Boolean verified,
        @NonNull PostGlance post,
        @Nullable LocalDate takenOn,
        @Nullable LocalDate dueOn,
        @NonNull TrainingStanding standing,
        @NonNull Boolean mayRecord) {}

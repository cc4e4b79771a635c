package org.samanvay.coordination.interstate;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/** A post as another state is told of it: office and designation, never who holds it. */
@Description("A post as another state is told of it: never a name / अन्य राज्य हेतु पद: कार्यालय एवं पदनाम, कभी नाम नहीं")
public record SeatOfState(
        @Id @NonNull UUID id,
        @NonNull String code,
        @NonNull String department,
        @Nullable Integer district,
        @NonNull BilingualText name,
        @NonNull BilingualText office,
        @NonNull BilingualText state) {
    static SeatOfState of(PostGlance post, BilingualText state) {
        return new SeatOfState(
                post.id(), post.code(), post.department(), post.district(), post.name(), post.office(), state);
    }
}

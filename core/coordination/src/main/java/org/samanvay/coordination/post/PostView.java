package org.samanvay.coordination.post;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficeView;

/**
 * A post.
 *
 * @param kind code of its kind within the department
 * @param nodal whether it is the department's single answerable post at its level and place
 * @param holder who answers for it today; null when it is vacant, and to officers of another state
 * @param vacantSince null when it is held
 */
@Type("Post")
@Description("Post / पद")
public record PostView(
        @Id @NonNull UUID id,
        @NonNull String code,
        @NonNull String kind,
        boolean nodal,
        @NonNull BilingualText name,
        @NonNull OfficeView office,
        @Nullable Superior reportsTo,
        @Nullable PostHolder holder,
        @Nullable LocalDate vacantSince,
        int version) {
    PostView heldBy(@Nullable PostHolder somebody) {
        return somebody == null
                ? this
                : new PostView(id, code, kind, nodal, name, office, reportsTo, somebody, null, version);
    }

    /** As another state is told of it: office and designation, and no name. */
    PostView withoutName() {
        return new PostView(id, code, kind, nodal, name, office, reportsTo, null, vacantSince, version);
    }

    /** The post that another one reports to. */
    @Type("SuperiorPost")
    @Description("The post reported to / जिस पद के अधीन है")
    public record Superior(@Id @NonNull UUID id, @NonNull String code, @NonNull BilingualText name, boolean vacant) {}
}

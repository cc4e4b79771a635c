package org.samanvay.coordination.caseplan;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.PostGlance;

/**
 * A plan, as far as the caller may know it.
 *
 * @param keeps whether the caller's department keeps it, and reads all of it; else its own posts' items
 * @param version the latest
 */
@Type("CasePlan")
@Description("What several posts do for one person / व्यक्ति हेतु विभिन्न पदों की योजना")
public record PlanView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        @NonNull PlanKind kind,
        @NonNull PostGlance keeper,
        @NonNull Boolean keeps,
        @NonNull Boolean copyWanted,
        int version,
        @Ignore Siblings<UUID> together) {
    PlanView among(Siblings<UUID> siblings) {
        return new PlanView(id, person, kind, keeper, keeps, copyWanted, version, siblings);
    }

    @Override
    public String toString() {
        return "CasePlan[" + id + "]";
    }
}

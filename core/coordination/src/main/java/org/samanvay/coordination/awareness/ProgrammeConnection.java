package org.samanvay.coordination.awareness;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of programmes. */
@Type("AwarenessProgrammeConnection")
@Description("A page of programmes / कार्यक्रम, एक पृष्ठ")
public record ProgrammeConnection(
        @NonNull List<@NonNull ProgrammeEdge> edges,
        @NonNull List<@NonNull ProgrammeView> nodes,
        @NonNull PageInfo pageInfo) {
    static ProgrammeConnection of(Slice<ProgrammeView> slice) {
        return new ProgrammeConnection(slice.edges(ProgrammeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("AwarenessProgrammeEdge")
    @Description("One programme and its cursor / कार्यक्रम: एक मद और उसका कर्सर")
    public record ProgrammeEdge(@NonNull String cursor, @NonNull ProgrammeView node) {}
}

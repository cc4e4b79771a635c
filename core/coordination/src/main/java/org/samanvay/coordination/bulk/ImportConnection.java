package org.samanvay.coordination.bulk;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of imports. */
@Description("A page of imports / आयात, एक पृष्ठ")
public record ImportConnection(
        @NonNull List<@NonNull ImportEdge> edges, @NonNull List<@NonNull ImportRun> nodes, @NonNull PageInfo pageInfo) {
    static ImportConnection of(Slice<ImportRun> slice) {
        return new ImportConnection(slice.edges(ImportEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One import and where it stands in the list. */
    @Type("ImportEdge")
    @Description("One import and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record ImportEdge(@NonNull String cursor, @NonNull ImportRun node) {}
}

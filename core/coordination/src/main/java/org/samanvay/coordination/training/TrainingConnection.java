package org.samanvay.coordination.training;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of trainings. */
@Type("OfficerTrainingConnection")
@Description("A page of trainings / प्रशिक्षण, एक पृष्ठ")
public record TrainingConnection(
        @NonNull List<@NonNull TrainingEdge> edges, @NonNull List<@NonNull TrainingView> nodes, @NonNull PageInfo pageInfo) {
    static TrainingConnection of(Slice<TrainingView> slice) {
        return new TrainingConnection(slice.edges(TrainingEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("OfficerTrainingEdge")
    @Description("One training and its cursor / प्रशिक्षण: एक मद और उसका कर्सर")
    public record TrainingEdge(@NonNull String cursor, @NonNull TrainingView node) {}
}

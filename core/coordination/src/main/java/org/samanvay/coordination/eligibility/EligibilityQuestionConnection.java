package org.samanvay.coordination.eligibility;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of questions. */
@Description("A page of questions / प्रश्न, एक पृष्ठ")
public record EligibilityQuestionConnection(
        @NonNull List<@NonNull EligibilityQuestionEdge> edges,
        @NonNull List<@NonNull EligibilityQuestion> nodes,
        @NonNull PageInfo pageInfo) {
    /** A question and where it stands in the list. */
    @Description("One question and its cursor / एक प्रश्न और उसका कर्सर")
    public record EligibilityQuestionEdge(@NonNull String cursor, @NonNull EligibilityQuestion node) {}

    static EligibilityQuestionConnection of(Slice<EligibilityQuestion> slice) {
        return new EligibilityQuestionConnection(
                slice.edges(EligibilityQuestionEdge::new), slice.nodes(), slice.pageInfo());
    }
}

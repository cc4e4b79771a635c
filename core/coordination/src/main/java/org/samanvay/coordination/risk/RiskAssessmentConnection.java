package org.samanvay.coordination.risk;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of risk assessments. */
@Description("A page of risk assessments, newest first / जोखिम आकलन, नवीनतम पहले")
public record RiskAssessmentConnection(
        @NonNull List<@NonNull RiskAssessmentEdge> edges,
        @NonNull List<@NonNull RiskAssessmentView> nodes,
        @NonNull PageInfo pageInfo) {
    /** One of them and where it stands in the list. */
    @Type("RiskAssessmentEdge")
    @Description("One assessment and its cursor / जोखिम आकलन एवं कर्सर")
    public record RiskAssessmentEdge(@NonNull String cursor, @NonNull RiskAssessmentView node) {}

    static RiskAssessmentConnection of(Slice<RiskAssessmentView> slice) {
        return new RiskAssessmentConnection(slice.edges(RiskAssessmentEdge::new), slice.nodes(), slice.pageInfo());
    }
}

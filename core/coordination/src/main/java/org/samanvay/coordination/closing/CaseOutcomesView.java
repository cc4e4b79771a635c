package org.samanvay.coordination.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.casefile.CaseOutcome;

/**
 * What came of the case for one person, as it was told at a closing.
 *
 * @param outcomes empty where the person was erased
 */
@Type("CaseOutcomes")
@Description("What came of the case for one person, at a closing / बंद करते समय व्यक्ति हेतु परिणाम")
public record CaseOutcomesView(
        @Id @NonNull UUID id, @Id @NonNull UUID person, @NonNull Instant at, @NonNull List<@NonNull CaseOutcome> outcomes) {
    @Override
    public String toString() {
        return "CaseOutcomes[" + id + "]";
    }
}

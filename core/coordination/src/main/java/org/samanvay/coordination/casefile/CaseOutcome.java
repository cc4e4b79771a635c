package org.samanvay.coordination.casefile;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a case brought a person, or did not.
 *
 * @param on the day of payment, where relief was paid
 * @param reason where it was not achieved
 */
@Type("CaseOutcome")
@Name("CaseOutcomeInput")
@Description("One thing that a case brought a person, or did not / प्रकरण का एक परिणाम")
public record CaseOutcome(
        @NonNull OutcomeKind kind, @NonNull OutcomeResult result, @Nullable LocalDate on, @Nullable String reason) {
    @Override
    public String toString() {
        return "CaseOutcome[" + kind + "]";
    }
}

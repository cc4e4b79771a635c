package org.samanvay.coordination.casefile;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a case that is closed brought one person, and how she may be asked afterwards.
 *
 * @param outcomes each kind once
 * @param means by which she may be asked after 30 and 90 days; within what she has said is safe
 */
@Name("PersonClosingInput")
@Description("What the case brought a person, and how she may be asked later / व्यक्ति हेतु परिणाम एवं संपर्क का माध्यम")
public record PersonClosing(
        @Id @NonNull UUID person, @NonNull List<@NonNull CaseOutcome> outcomes, @NonNull ContactMeans means) {
    public PersonClosing {
        outcomes = List.copyOf(outcomes);
    }
}

package org.samanvay.coordination.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.post.PostGlance;

/**
 * How a case stands that was given away.
 *
 * @param heldBy the post to which it was given
 * @param lastStepOn when something last happened in it, whatever it was
 */
@Type("ContinuingInterest")
@Description("How a case stands that was given away / अंतरित प्रकरण की स्थिति")
public record InterestView(
        @Id @NonNull UUID id,
        @NonNull String caseNumber,
        @NonNull CaseStatus status,
        @NonNull PostGlance heldBy,
        @NonNull Instant since,
        @NonNull LocalDate lastStepOn) {}

package org.samanvay.coordination.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/**
 * Schemes that a person has become able to get, from the entries of the caller's own department.
 *
 * @param version to be named when it is noted as seen
 */
@Description("Newly possible schemes of a person, to be offered to her / व्यक्ति हेतु नई संभावित योजनाएँ, उन्हें बताने हेतु")
public record SchemeNotice(
        @Id @NonNull UUID id,
        @Id @NonNull UUID caseFile,
        @NonNull String caseNumber,
        @Id @NonNull UUID person,
        @NonNull String personCode,
        @NonNull String department,
        @NonNull List<@NonNull NewScheme> schemes,
        @NonNull Instant since,
        @NonNull Integer version) {
    /** @param code full code */
    public record NewScheme(@NonNull String code, @NonNull BilingualText name) {}

    @Override
    public String toString() {
        return "SchemeNotice[" + id + "]";
    }
}

package org.samanvay.coordination.consent;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a person answered.
 *
 * @param person whose data it is about
 * @param givenBy who answered: herself, or for a child the guardian
 * @param language in which she was asked, as a language tag: {@code hi}, {@code en}, {@code gbm}
 */
@Name("NewConsentInput")
@Description("What a person answered / व्यक्ति का उत्तर")
public record NewConsent(
        @Id @NonNull String person,
        @Id @NonNull String givenBy,
        @NonNull ConsentDecision decision,
        @NonNull SharingPurpose purpose,
        @NonNull String toDepartment,
        @NonNull String language) {}

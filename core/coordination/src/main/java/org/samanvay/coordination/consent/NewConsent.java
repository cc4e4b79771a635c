package org.samanvay.coordination.consent;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered.
 *
 * @param person whose data it is about
 * @param givenBy who answered: herself, or for a child the guardian
 * @param toState LGD code of another state, where it is that state's department which she lets know; null: the case's own
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
        @Nullable Integer toState,
        @NonNull String language) {}

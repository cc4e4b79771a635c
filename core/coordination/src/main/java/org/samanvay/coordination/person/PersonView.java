package org.samanvay.coordination.person;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A person as a case shows her: by code. */
@Type("Person")
@Description("A person of a case, by code; the identity is opened by a mutation / प्रकरण का व्यक्ति, कोड द्वारा")
public record PersonView(
        @Id @NonNull UUID id,
        @NonNull String code,
        @NonNull PersonRole role,
        @NonNull Gender gender,
        @NonNull AgeGroup ageGroup,
        @NonNull Boolean inAccusedHousehold,
        @NonNull Instant recordedAt,
        @NonNull Integer version) {}

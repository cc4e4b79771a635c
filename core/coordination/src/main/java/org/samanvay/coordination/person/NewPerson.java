package org.samanvay.coordination.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A person to be added to a case.
 *
 * @param inAccusedHousehold whether the person lives in the household of somebody accused; then never asked to consent for
 *     a child
 */
@Name("NewPersonInput")
@Description("A person to be added to a case / प्रकरण में जोड़ा जाने वाला व्यक्ति")
public record NewPerson(
        @NonNull PersonRole role,
        @NonNull Gender gender,
        @NonNull AgeGroup ageGroup,
        @Nullable Boolean inAccusedHousehold,
        @Nullable Identity identity) {}

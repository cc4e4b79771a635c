package org.samanvay.coordination.casefile;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Who is named from now on, and who no more. What is not mentioned stays as it is, so that nobody is shut out who was
 * named meanwhile.
 *
 * @param name posts that shall see the case, too
 * @param strike named posts that shall see it no more
 */
@Name("ChangedRestrictionInput")
@Description("Who shall see a restricted case from now on, and who no more / सीमित प्रकरण आगे कौन देखे और कौन नहीं")
public record ChangedRestriction(
        @NonNull List<@NonNull String> name,
        @NonNull List<@NonNull String> strike,
        @NonNull RestrictionReason reason) {}

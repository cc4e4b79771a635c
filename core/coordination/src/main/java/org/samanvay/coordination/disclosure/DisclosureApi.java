package org.samanvay.coordination.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;

/** The record of disclosures in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class DisclosureApi {
    @Inject
    private Disclosures disclosures;

    @Query
    @Description("What your department told others of a case, to whom and why, newest first"
            + " / आपके विभाग ने प्रकरण के बारे में किसे, कब और किस आधार पर बताया")
    public @NonNull DisclosureConnection disclosures(
            @Id @NonNull UUID caseFile, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        return DisclosureConnection.of(page.slice(disclosures.of(caseFile, page), Disclosures::keyOf));
    }
}

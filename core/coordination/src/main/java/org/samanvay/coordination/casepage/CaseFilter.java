package org.samanvay.coordination.casepage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.CaseStatus;

/**
 * Which cases a list is about; whatever is left out does not matter. The category is no filter: it would tell which cases
 * are of it to those who may not know.
 *
 * @param district LGD code
 * @param ownedByMyPosts only those that one of the caller's posts owns
 */
@Name("CaseFilterInput")
@Description("Which cases / कौन से प्रकरण")
public record CaseFilter(
        @Nullable CaseStatus status, @Nullable Integer district, @Nullable Boolean ownedByMyPosts) {
    static final CaseFilter ALL = new CaseFilter(null, null, null);
}

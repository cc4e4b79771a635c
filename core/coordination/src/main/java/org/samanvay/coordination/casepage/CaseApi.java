package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.CaseClosing;
import org.samanvay.coordination.casefile.CaseMutations;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.casefile.OpenCase;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.referral.ReferralParts;
import org.samanvay.coordination.search.SearchKind;

/** Cases in GraphQL: the page, the list, the search, and the changes of a case as a whole. */
@GraphQLApi
@ApplicationScoped
public class CaseApi {
    @Inject
    private CasePages pages;

    @Inject
    private CaseSearch search;

    @Inject
    private CaseMutations mutations;

    @Query("case")
    @Description("One case; the reading is recorded / एक प्रकरण; पठन दर्ज होता है")
    public @NonNull CaseView caseById(@Id @NonNull UUID id) {
        return pages.require(id);
    }

    @Query
    @Description("The cases your posts take part in, newest first / आपके पदों से संबंधित प्रकरण")
    public @NonNull CaseConnection cases(
            @Nullable CaseFilter filter, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        List<CaseView> cases = pages.list(
                filter == null ? CaseFilter.ALL : filter,
                page,
                ReferralParts.selected("nodes.latestReferral", "edges.node.latestReferral"));
        return CaseConnection.of(page.slice(cases, row -> row.id().toString()));
    }

    @Query
    @Description("Search before you open a case / प्रकरण खोलने से पहले खोजें")
    public @NonNull CaseConnection searchCases(@NonNull SearchKind by, @NonNull String value) {
        Page page = Page.of(Page.MAX, null);
        return CaseConnection.of(page.slice(search.find(by, value), row -> row.id().toString()));
    }

    @Mutation
    @Description("Open a case / प्रकरण खोलें")
    public @NonNull CaseView openCase(
            @NonNull OpenCase input, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        return pages.require(mutations.open(input, asPost, idempotencyKey));
    }

    @Mutation
    @Description("Give the case to another post / प्रकरण दूसरे पद को अंतरित करें")
    public @NonNull CaseView transferCase(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @Id @NonNull String toPost,
            @NonNull String idempotencyKey) {
        return pages.require(mutations.transfer(caseFile, version, toPost, idempotencyKey));
    }

    @Mutation
    @Description("Close the case with a reason, what came of it and what goes on"
            + " / कारण, परिणाम एवं शेष दायित्व सहित प्रकरण बंद करें")
    public @NonNull CaseView closeCase(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @NonNull CloseReason reason,
            @Nullable CaseClosing closing,
            @NonNull String idempotencyKey) {
        return pages.require(mutations.close(caseFile, version, reason, closing, idempotencyKey));
    }

    @Mutation
    @Description("Open a closed case again / बंद प्रकरण पुनः खोलें")
    public @NonNull CaseView reopenCase(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @NonNull CloseReason reason,
            @NonNull String idempotencyKey) {
        return pages.require(mutations.reopen(caseFile, version, reason, idempotencyKey));
    }
}

package org.samanvay.coordination.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.eligibility.Eligibilities.PersonFacts;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.state.KnownStates;
import org.samanvay.forms.eligibility.EligibilityOutcome;
import org.samanvay.forms.eligibility.KnownFacts;
import org.samanvay.spi.Text;

/** Eligibility in GraphQL. The query that takes facts is added in {@code projection}: they are JSON, as answers are. */
@GraphQLApi
@ApplicationScoped
public class EligibilityApi {
    @Inject
    private Eligibilities eligibilities;

    @Inject
    private EligibilityQuestions questions;

    @Inject
    private ToldFacts toldFacts;

    @Inject
    private KnownStates known;

    @Inject
    private FactLabels labels;

    @Inject
    private SchemeNotices notices;

    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Query("eligibilityQuestions")
    @Description("What schemes of a state ask of a person, in the order of asking; for anybody"
            + " / राज्य की योजनाओं हेतु पूछे जाने वाले प्रश्न; सबके लिए")
    public @NonNull EligibilityQuestionConnection eligibilityQuestions(
            int state, @Nullable Integer first, @Nullable String after) {
        known.require(state);
        return EligibilityQuestionConnection.of(questions.page(state, Page.of(first, after)));
    }

    @Query
    @Description("Schemes that persons of your cases have become able to get, by your own department's entries, and that"
            + " nobody has seen yet / आपके विभाग की प्रविष्टियों से नई संभावित योजनाएँ, जो अभी देखी नहीं गईं")
    public @NonNull SchemeNoticeConnection schemeNotices(@Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        return SchemeNoticeConnection.of(page.slice(notices.page(page), notice -> notice.id().toString()));
    }

    @Mutation
    @Description("Note that the newly possible schemes were seen / नई संभावित योजनाएँ देख ली गईं")
    public @NonNull Boolean noteSchemesSeen(
            @Id @NonNull UUID notice, @NonNull Integer version, @NonNull String idempotencyKey) {
        changes.once(
                Change.of(current.forChange().account(), "noteSchemesSeen", idempotencyKey, notice, version),
                () -> notices.seen(notice, version));
        return true;
    }

    @Description("Which schemes a person of the case can get, from the answers that you may read and from what is told"
            + " beside them and kept nowhere; the survivor, unless you name another"
            + " / प्रकरण का व्यक्ति किन योजनाओं हेतु पात्र है, आपको दृश्य उत्तरों और साथ में बताए गए तथ्यों के आधार पर")
    public @NonNull SchemeEligibilityConnection eligibility(
            @Source CaseView row,
            @Id @Nullable UUID person,
            @Nullable List<ToldFact> told,
            @Nullable List<EligibilityOutcome> outcomes,
            @Nullable Integer first,
            @Nullable String after) {
        Page page = Page.of(first, after);
        PersonFacts facts = row.together().of(row.id(), "eligibility", (cases, q) -> eligibilities.of(cases)).stream()
                .filter(known -> person == null ? Eligibilities.isSurvivor(known) : known.person().id().equals(person))
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Person", "व्यक्ति")));
        KnownFacts all = facts.facts().under(toldFacts.of(told));
        return SchemeEligibilityConnection.of(eligibilities.slice(row.state(), all, chosen(outcomes), page));
    }

    @Description("Criterion by criterion: how it stands, by which law, and what would settle it"
            + " / प्रत्येक मानदंड: स्थिति, विधि, और क्या जानना शेष है")
    public @NonNull List<@NonNull EligibilityReason> reasons(@Source SchemeEligibility row) {
        return row.result().reasons().stream()
                .map(reason -> EligibilityReason.of(reason, labels))
                .toList();
    }

    static Set<EligibilityOutcome> chosen(@Nullable List<EligibilityOutcome> outcomes) {
        return outcomes == null ? Set.of() : Set.copyOf(outcomes);
    }
}

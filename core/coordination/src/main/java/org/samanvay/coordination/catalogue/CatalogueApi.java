package org.samanvay.coordination.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.state.KnownStates;
import org.samanvay.forms.Definitions;

/**
 * The catalogue in the API. It is public: nothing here asks who is calling, and nothing here may depend on it.
 *
 * <p>Of a state it shows what the departments that work there offer today. {@code search} is at most 100 characters and
 * eight words, in either language and either script.
 */
@GraphQLApi
@ApplicationScoped
public class CatalogueApi {
    @Inject
    private Catalogue catalogue;

    @Inject
    private CatalogueStates states;

    @Inject
    private Enabling enabling;

    @Inject
    private Definitions definitions;

    @Inject
    private KnownStates known;

    @Inject
    private Clock clock;

    @Query("catalogueStates")
    @Description("States, each with the departments that work there today / राज्य, वहाँ आज सक्रिय विभागों सहित")
    public @NonNull StateInCatalogueConnection catalogueStates(@Nullable Integer first, @Nullable String after) {
        return StateInCatalogueConnection.of(states.page(Page.of(first, after)));
    }

    @Query("schemes")
    @Description("Schemes that departments offer in a state; search in either language and script"
            + " / राज्य में विभागों की योजनाएँ; किसी भी भाषा और लिपि में खोजें")
    public @NonNull SchemeConnection schemes(
            int state,
            @Nullable String department,
            @Nullable String search,
            @Nullable Integer first,
            @Nullable String after) {
        return SchemeConnection.of(page(catalogue.schemes(), state, department, search, Page.of(first, after)));
    }

    @Query("services")
    @Description("Services that departments give in a state; search in either language and script"
            + " / राज्य में विभागों की सेवाएँ; किसी भी भाषा और लिपि में खोजें")
    public @NonNull OfferedServiceConnection services(
            int state,
            @Nullable String department,
            @Nullable String search,
            @Nullable Integer first,
            @Nullable String after) {
        return OfferedServiceConnection.of(page(catalogue.services(), state, department, search, Page.of(first, after)));
    }

    @Query("rights")
    @Description("Rights of women and children, in plain words; search in either language and script"
            + " / महिलाओं और बच्चों के अधिकार, सरल शब्दों में; किसी भी भाषा और लिपि में खोजें")
    public @NonNull RightConnection rights(
            int state,
            @Nullable String department,
            @Nullable String search,
            @Nullable Integer first,
            @Nullable String after) {
        return RightConnection.of(page(catalogue.rights(), state, department, search, Page.of(first, after)));
    }

    @Query("helplines")
    @Description("Whom to call and where to go in a state; search in either language and script"
            + " / राज्य में किसे फ़ोन करें और कहाँ जाएँ; किसी भी भाषा और लिपि में खोजें")
    public @NonNull HelplineConnection helplines(
            int state,
            @Nullable String department,
            @Nullable String search,
            @Nullable Integer first,
            @Nullable String after) {
        return HelplineConnection.of(page(catalogue.helplines(), state, department, search, Page.of(first, after)));
    }

    private <T> Slice<T> page(
            Shelf<T> shelf, int state, @Nullable String department, @Nullable String search, Page page) {
        return shelf.page(departments(state, department), LocalDate.now(clock), SoughtWords.of(search), page);
    }

    /** @throws Problem INVALID_ARGUMENT for what does not exist, DEPARTMENT_NOT_ENABLED for what does not work there */
    private Set<String> departments(int state, @Nullable String department) {
        known.require(state);
        if (department == null) {
            return enabling.enabledIn(state).keySet();
        }
        if (definitions.department(department).isEmpty()) {
            throw CommonProblem.invalidArgument("department", "No such department", "ऐसा कोई विभाग नहीं है");
        }
        enabling.requireEnabled(state, department);
        return Set.of(department);
    }
}

package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.state.KnownStates;

/** Indicators in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class IndicatorApi {
    @Inject
    private IndicatorLibrary library;

    @Inject
    private IndicatorValues values;

    @Inject
    private IndicatorAccess access;

    @Inject
    private KnownStates known;

    /** Public: nothing here asks who is calling, and nothing here may depend on it. */
    @Query
    @Description("All indicators, each with its formula, source and caveat / सभी सूचक, सूत्र, स्रोत और सीमा सहित")
    public @NonNull IndicatorConnection indicators(@Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        String last = page.after().orElse("");
        List<IndicatorView> read = library.all().stream()
                .map(IndicatorView::of)
                .sorted(Comparator.comparing(IndicatorView::code))
                .filter(indicator -> indicator.code().compareTo(last) > 0)
                .limit(page.limit())
                .toList();
        return IndicatorConnection.of(page.slice(read, IndicatorView::code));
    }

    @Query
    @Description("An indicator by month, for nodal posts and administrators of the state: the month of a day, and those that follow"
            + " / माह के अनुसार सूचक, राज्य के नोडल पदों और प्रशासकों हेतु")
    public @NonNull IndicatorValueConnection indicatorValues(
            @NonNull String indicator,
            int state,
            @NonNull LocalDate from,
            int months,
            @Nullable Integer district,
            @Nullable String department,
            @Nullable List<IndicatorSplit> by,
            @Nullable Integer first,
            @Nullable String after) {
        known.require(state);
        access.require(state);
        IndicatorValues.Answer answer = values.page(
                new IndicatorValues.Question(
                        library.require(indicator), state, from, months, district, department, chosen(by)),
                Page.of(first, after));
        return IndicatorValueConnection.of(answer.slice(), answer.complete());
    }

    /** The schema lets null through among them. */
    private static Set<IndicatorSplit> chosen(@Nullable List<? extends @Nullable IndicatorSplit> asked) {
        Set<IndicatorSplit> chosen = EnumSet.noneOf(IndicatorSplit.class);
        if (asked != null) {
            asked.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        return chosen;
    }
}

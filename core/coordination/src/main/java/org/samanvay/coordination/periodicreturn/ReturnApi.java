package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Periodic returns in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class ReturnApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Returns returns;

    @Inject
    private ReturnBook book;

    @Inject
    private Counting counting;

    @Inject
    private Posts posts;

    @Inject
    private Filing filing;

    @Inject
    private Changes changes;

    @Query
    @Description("Returns that are owed, missing or given, the longest overdue first / देय, अप्राप्त और प्राप्त विवरणियाँ")
    public @NonNull ReturnConnection periodicReturns(
            @Nullable ReturnFilter filter, @Nullable Integer first, @Nullable String after) {
        return ReturnConnection.of(
                returns.page(filter == null ? ReturnFilter.ALL : filter, Page.of(first, after)));
    }

    @Query
    @Description("One return of a post for a period / एक पद की एक अवधि की विवरणी")
    public @NonNull ReturnView periodicReturn(
            @NonNull String code, @NonNull LocalDate starts, @Id @NonNull UUID post) {
        return returns.find(code, starts, post)
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Return", "विवरणी")));
    }

    @Query
    @Description("A return's figures as the platform counts them now / विवरणी के आँकड़े, जैसे अभी गिने गए")
    public @NonNull List<@NonNull FigureView> returnDraft(
            @NonNull String code, @NonNull LocalDate starts, @Id @NonNull UUID post) {
        ReturnView owed = periodicReturn(code, starts, post);
        KnownReturn known = book.find(code).orElseThrow();
        Map<String, Integer> counted = counting.figures(
                known, new ReturnPeriod(owed.starts(), owed.ends().plusDays(1)), posts.find(post).orElseThrow());
        return figures(known, Map.of(), counted);
    }

    @Description("The figures as they were given; none until then / दिए गए आँकड़े")
    public @NonNull List<@NonNull FigureView> figures(@Source ReturnView row) {
        KnownReturn known = book.find(row.code()).orElseThrow();
        Map<String, Integer> given = row.id() == null
                ? Map.of()
                : row.together().of("figures", returns::figures).getOrDefault(row.id(), Map.of());
        return given.isEmpty() ? List.of() : figures(known, given, Map.of());
    }

    private static List<FigureView> figures(
            KnownReturn known, Map<String, Integer> given, Map<String, Integer> counted) {
        return known.declared().figures().stream()
                .map(figure -> new FigureView(
                        figure.code(),
                        BilingualText.of(figure.name()),
                        given.get(figure.code()),
                        counted.get(figure.code())))
                .toList();
    }

    @Mutation
    @Description("Give a return, or give it anew / विवरणी दें या पुनः दें")
    public @NonNull ReturnView fileReturn(@NonNull NewReturn input, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        changes.once(Change.of(account, "fileReturn", idempotencyKey, input), () -> filing.file(input));
        return periodicReturn(input.code(), input.starts(), input.post());
    }
}

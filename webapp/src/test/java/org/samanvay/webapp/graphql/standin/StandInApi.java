package org.samanvay.webapp.graphql.standin;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.samanvay.coordination.api.Selection;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Text;

/** A small API with one of everything that the real one has, so that the endpoint is tested by itself. */
@GraphQLApi
@ApplicationScoped
public class StandInApi {
    /** Statements that a database would have seen. */
    private final List<String> statements = new ArrayList<>();

    /** What the operation learnt of its own selection. */
    private final List<String> selections = new ArrayList<>();

    public List<String> statements() {
        return statements;
    }

    public List<String> selections() {
        return selections;
    }

    public enum Status {
        OPEN,
        CLOSED
    }

    public enum Code implements ProblemCode {
        STALE_VERSION
    }

    public record Post(@Id String id, @NonNull String title) {}

    public record Event(@Id String id, @NonNull Instant at, String text) {}

    public record Events(@NonNull List<@NonNull Event> nodes, int count) {}

    public record Row(
            @NonNull @Id String id,
            @NonNull Status status,
            Optional<LocalDate> opened,
            Optional<BigDecimal> amount,
            Optional<Row> linked,
            Optional<Post> post,
            @Ignore Siblings<String> siblings) {}

    public record Rows(@NonNull List<@NonNull Row> nodes) {}

    public record Person(@NonNull String name, Optional<LocalDate> born, List<Status> statuses) {
        public Person {
            if (name.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }
    }

    public record OpenRow(@NonNull @Id String id, @Name("people") List<Person> persons) {}

    private record Page(String relation, int first) {}

    @Query
    public @NonNull Rows rows(@DefaultValue("2") int first) {
        statements.add("rows " + first);
        Selection selection = Selection.current();
        selections.add("post " + selection.has("nodes.post"));
        selection.calls("nodes.timeline")
                .forEach(call -> selections.add(call.responseKey() + " " + call.arguments() + " "
                        + call.below().has("nodes.at")));
        List<String> ids = java.util.stream.IntStream.range(0, first).mapToObj(i -> "row-" + i).toList();
        Siblings<String> siblings = new Siblings<>(ids);
        return new Rows(ids.stream().map(id -> row(id, siblings)).toList());
    }

    @Query
    public Row row(@NonNull @Id String id) {
        return row(id, new Siblings<>(List.of(id)));
    }

    private static Row row(String id, Siblings<String> siblings) {
        return new Row(
                id,
                Status.OPEN,
                Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.of(new BigDecimal("1.50")),
                Optional.empty(),
                Optional.of(new Post("p", "थाना")),
                siblings);
    }

    public Events timeline(@Source Row row, @DefaultValue("10") int first) {
        Page page = new Page("timeline", first);
        return requireNonNull(row.siblings().of(page, ids -> timelines(ids, page)).get(row.id()));
    }

    private Map<String, Events> timelines(List<String> ids, Page page) {
        statements.add("timelines of " + ids.size() + " first " + page.first);
        Map<String, Events> found = new LinkedHashMap<>();
        Instant at = Instant.parse("2026-11-23T04:00:00Z");
        ids.forEach(id -> found.put(id, new Events(List.of(new Event(id + "-e", at, "opened")), 1)));
        return found;
    }

    @Query
    public List<Row> many(int count) {
        Siblings<String> none = new Siblings<>(List.of());
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> row("r" + i, none)).toList();
    }

    @Query
    public String stale() {
        throw new Problem(
                Code.STALE_VERSION, Text.of("Changed meanwhile", "इस बीच बदल गया"), Map.of("current", 7));
    }

    @Query
    public String broken(String secret) {
        throw new IllegalStateException("the secret is " + secret);
    }

    @Query
    public String brokenOff(String secret) throws IOException {
        throw new IOException("the secret is " + secret);
    }

    @Query
    public @NonNull String absent() {
        return null;
    }

    @Mutation
    public String open(@NonNull OpenRow input) {
        return input.toString();
    }
}

package org.samanvay.webapp.graphql;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.state.EnablingListener;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.document.NamedDepartments;
import org.samanvay.webapp.graphql.schema.SchemaSource;

/**
 * One engine per set of departments: a state where a department does not work has neither its types nor its fields.
 *
 * <p>Engines are built before a set comes into force and leave at the next change but one, so that a request never waits
 * for one, and one that has begun ends with what it began with. There are never more than the sets of two moments, and
 * those with every department and with none.
 */
@ApplicationScoped
public class Variants implements EnablingListener {
    private static final Set<String> NONE = Set.of();

    private volatile Map<Set<String>, GraphqlEngine> engines = Map.of();
    private Set<String> every = Set.of();
    private Set<Set<String>> inForce = Set.of();
    private @Nullable SchemaSource source;
    private @Nullable NamedDepartments named;

    /** Builds the engine with every department, so that a fault in the API stops the start. */
    synchronized void start(SchemaSource api, Set<String> everyDepartment) {
        GraphQLSchema everything = api.schema(department -> true);
        source = api;
        named = new NamedDepartments(everything, api.departmentOf());
        every = Set.copyOf(everyDepartment);
        engines = Map.of(every, new GraphqlEngine(everything, Limits.USUAL, document -> Set.of()));
    }

    @Override
    public synchronized void prepare(Set<Set<String>> sets) {
        Set<Set<String>> wanted = new LinkedHashSet<>(inForce);
        wanted.addAll(sets);
        wanted.add(every);
        wanted.add(NONE);
        Map<Set<String>, GraphqlEngine> next = new HashMap<>();
        wanted.forEach(set -> next.put(set, engineOf(set)));
        engines = Map.copyOf(next);
        inForce = Set.copyOf(sets);
    }

    GraphqlEngine of(Set<String> departments) {
        GraphqlEngine known = engines.get(departments);
        return known == null ? late(departments) : known;
    }

    /** The core alone: what is public and the same for everybody. */
    GraphqlEngine withoutDepartments() {
        return of(NONE);
    }

    /** Never in the ordinary run of things; a caller is answered all the same. */
    private synchronized GraphqlEngine late(Set<String> departments) {
        Map<Set<String>, GraphqlEngine> next = new HashMap<>(engines);
        GraphqlEngine engine = engineOf(Set.copyOf(departments));
        next.put(Set.copyOf(departments), engine);
        engines = Map.copyOf(next);
        return engine;
    }

    private GraphqlEngine engineOf(Set<String> departments) {
        GraphqlEngine known = engines.get(departments);
        return known == null
                ? new GraphqlEngine(
                        requireNonNull(source).schema(departments::contains),
                        Limits.USUAL,
                        document -> {
                            Set<String> absent = requireNonNull(named).in(document);
                            absent.removeAll(departments);
                            return absent;
                        })
                : known;
    }

    int size() {
        return engines.size();
    }
}

package org.samanvay.coordination.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.eligibility.OfferedScheme;
import org.samanvay.forms.eligibility.Rules;

/** The schemes that a state offers today, with their criteria compiled once for all who ask. */
@ApplicationScoped
public class SchemeBook {
    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @Inject
    private Clock clock;

    private final Map<Set<String>, Dated> compiled = new ConcurrentHashMap<>();

    private final Map<String, OfferedScheme> defined = new HashMap<>();

    private record Dated(LocalDate day, Rules rules) {}

    /** The rules of the departments that are enabled in the state. */
    public Rules in(int state) {
        LocalDate today = LocalDate.now(clock);
        return compiled.compute(
                        Set.copyOf(enabling.enabledIn(state).keySet()),
                        (departments, known) -> known != null && known.day().equals(today)
                                ? known
                                : new Dated(today, compile(departments, today)))
                .rules();
    }

    /** @param code full code; empty too where its department is not enabled in the state, or the scheme has ended */
    public Optional<OfferedScheme> find(int state, String code) {
        return in(state).scheme(code);
    }

    @PostConstruct
    void read() {
        definitions.departments().stream()
                .flatMap(SchemeBook::schemesOf)
                .forEach(offered -> defined.put(offered.code(), offered));
    }

    /** Whether it can be applied for today or not: what was applied for earlier is still shown. */
    public Optional<OfferedScheme> defined(String code) {
        return Optional.ofNullable(defined.get(code));
    }

    private Rules compile(Set<String> departments, LocalDate day) {
        List<OfferedScheme> offered = definitions.departments().stream()
                .filter(department -> departments.contains(department.id()))
                .flatMap(SchemeBook::schemesOf)
                .toList();
        return Rules.of(definitions.facts(), offered, day);
    }

    private static Stream<OfferedScheme> schemesOf(DepartmentDefinition department) {
        return department.schemes().stream().map(scheme -> new OfferedScheme(department, scheme));
    }
}

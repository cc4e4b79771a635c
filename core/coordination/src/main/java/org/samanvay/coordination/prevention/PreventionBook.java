package org.samanvay.coordination.prevention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.ToldIn;

/** Which rules and rounds of inspections there are. */
@ApplicationScoped
class PreventionBook {
    @Inject
    private Definitions definitions;

    private Map<String, KnownRule> rules = Map.of();
    private Map<String, KnownInspection> inspections = Map.of();
    private Map<String, List<ToldIn>> addresses = Map.of();

    @PostConstruct
    void read() {
        Map<String, KnownRule> found = new LinkedHashMap<>();
        Map<String, KnownInspection> rounds = new LinkedHashMap<>();
        definitions.departments().forEach(department -> {
            department.findingRules().forEach(rule ->
                    found.put(department.full(rule.code()), new KnownRule(department.full(rule.code()), department, rule)));
            department.inspections().forEach(round -> rounds.put(
                    department.full(round.code()), new KnownInspection(department.full(round.code()), department, round)));
        });
        rules = Collections.unmodifiableMap(found);
        inspections = Collections.unmodifiableMap(rounds);
        addresses = rules.values().stream()
                .filter(KnownRule::isAboutAnAddress)
                .flatMap(rule -> ((Looks.OneAddress) rule.declared().looks())
                        .told().stream().map(told -> Map.entry(rule.department().full(told.form()), told)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Collection<KnownRule> rules() {
        return rules.values();
    }

    Collection<KnownInspection> inspections() {
        return inspections.values();
    }

    /** Empty for a rule that a later release no longer knows. */
    Optional<KnownRule> rule(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    Optional<KnownInspection> inspection(String code) {
        return Optional.ofNullable(inspections.get(code));
    }

    List<KnownRule> aboutChildren() {
        return rules.values().stream().filter(KnownRule::isAboutAChild).toList();
    }

    /** Whose findings are read by who holds the posts that they name, and by no post above. */
    List<KnownRule> aboutCases() {
        return rules.values().stream()
                .filter(rule -> rule.isAboutAChild() || rule.isAboutAnAddress())
                .toList();
    }

    /** Where the form tells at which address something happened, as far as a rule asks. */
    List<ToldIn> addressesToldIn(String fullForm) {
        return addresses.getOrDefault(fullForm, List.of());
    }
}

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
import org.samanvay.forms.Definitions;

/** Which rules and rounds of inspections there are. */
@ApplicationScoped
class PreventionBook {
    @Inject
    private Definitions definitions;

    private Map<String, KnownRule> rules = Map.of();
    private Map<String, KnownInspection> inspections = Map.of();

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
}

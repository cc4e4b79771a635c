package org.samanvay.coordination.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.coordination.identifier.Fingerprint;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.DepartmentKind;

/** All indicators, made once from what is written here and from the duties that departments declare. */
@ApplicationScoped
class IndicatorLibrary {
    @Inject
    private Definitions definitions;

    private List<CaseIndicator> ofCases = List.of();
    private Map<String, Indicator> all = Map.of();
    private Set<String> independent = Set.of();
    private String fingerprint = "";

    @PostConstruct
    void read() {
        independent = definitions.departments().stream()
                .filter(department -> department.kind() == DepartmentKind.STATUTORY_BODIES)
                .map(DepartmentDefinition::id)
                .collect(Collectors.toUnmodifiableSet());
        List<CaseIndicator> reckoned = new ArrayList<>();
        reckoned.addAll(new DutyIndicators(definitions.departments()).all());
        reckoned.addAll(ReferralIndicators.ALL);
        reckoned.addAll(CourseIndicators.ALL);
        ofCases = List.copyOf(reckoned);
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        Stream.concat(ofCases.stream().map(CaseIndicator::about), OfficeIndicators.ALL.stream().map(OfficeIndicator::about))
                .forEach(indicator -> byCode.put(indicator.code(), indicator));
        all = byCode;
        fingerprint = Fingerprint.of(ofCases.stream()
                .map(each -> each.about().code() + " " + each.about().version() + " " + each.about().source())
                .collect(Collectors.joining("\n")));
    }

    List<Indicator> all() {
        return List.copyOf(all.values());
    }

    Optional<Indicator> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    Indicator require(String code) {
        return find(code).orElseThrow(() ->
                CommonProblem.invalidArgument("indicator", "No such indicator", "ऐसा कोई सूचक नहीं है"));
    }

    /** Departments of which nothing is counted: they are independent in what they decide. */
    Set<String> independent() {
        return independent;
    }

    /** What one case adds to all indicators. */
    List<Share> sharesOf(CaseFacts facts) {
        return ofCases.stream().flatMap(each -> each.sharesOf(facts, independent).stream()).toList();
    }

    /** Another one whenever something is to be reckoned in another way. */
    String fingerprint() {
        return fingerprint;
    }
}

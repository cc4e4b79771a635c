package org.samanvay.coordination.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.MandatoryTraining;

/** Which trainings there are. */
@ApplicationScoped
class TrainingBook {
    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    private Map<String, Known> known = Map.of();

    /** @param code full code, {@code department.training} */
    record Known(String code, DepartmentDefinition department, MandatoryTraining declared) {}

    @PostConstruct
    void read() {
        Map<String, Known> read = new LinkedHashMap<>();
        definitions.departments().forEach(department -> department.trainings().forEach(declared ->
                read.put(department.full(declared.code()), new Known(department.full(declared.code()), department, declared))));
        known = Collections.unmodifiableMap(read);
    }

    Optional<Known> find(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** Of the departments that work in the state today. */
    List<Known> in(int state) {
        return known.values().stream()
                .filter(each -> enabling.isEnabled(state, each.department().id()))
                .toList();
    }
}

package org.samanvay.coordination.grievance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What can be refused: what departments declare, and every service. Read once. */
@ApplicationScoped
class Refusals {
    /** For a refused service, of which no law tells a time: our proposal. */
    private static final Term FOR_A_SERVICE = Term.days(7);

    @Inject
    private Definitions definitions;

    private final Map<String, Declared> byCode = new HashMap<>();
    private final Map<String, List<Declared>> byForm = new HashMap<>();

    /** A declared refusal of a department. */
    record Declared(String department, Refusal refusal) {
        String code() {
            return department + "." + refusal.code();
        }
    }

    /** Anything that can be refused. */
    record Refusable(String department, Text name, Optional<Law> law, Term decideWithin) {}

    @PostConstruct
    void read() {
        for (DepartmentDefinition department : definitions.departments()) {
            for (Refusal refusal : department.refusals()) {
                Declared declared = new Declared(department.id(), refusal);
                byCode.put(declared.code(), declared);
                byForm.computeIfAbsent(department.full(refusal.form()), none -> new ArrayList<>()).add(declared);
            }
        }
    }

    List<Declared> recordedIn(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    Optional<Refusable> find(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(declared -> new Refusable(
                        declared.department(),
                        declared.refusal().name(),
                        Optional.of(declared.refusal().law()),
                        declared.refusal().decideWithin()))
                .or(() -> definitions.service(code).map(Refusals::service));
    }

    private static Refusable service(ServiceDefinition service) {
        return new Refusable(service.department(), service.name(), Optional.empty(), FOR_A_SERVICE);
    }
}

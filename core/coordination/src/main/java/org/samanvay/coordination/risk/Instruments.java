package org.samanvay.coordination.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.RiskInstrument;

/** The instruments that departments declare. */
@ApplicationScoped
class Instruments {
    @Inject
    private Definitions definitions;

    /** An instrument and whose it is. */
    record Declared(String department, RiskInstrument instrument) {
        String fullCode() {
            return department + "." + instrument.code();
        }
    }

    /** Those in use of these departments. */
    List<Declared> inUse(Collection<String> departments) {
        return definitions.departments().stream()
                .filter(department -> departments.contains(department.id()))
                .flatMap(department -> department.riskInstruments().stream()
                        .map(instrument -> new Declared(department.id(), instrument)))
                .filter(this::isLatest)
                .toList();
    }

    /** Those in use of every department. */
    List<Declared> allInUse() {
        return inUse(definitions.departments().stream().map(DepartmentDefinition::id).toList());
    }

    /** @param fullCode {@code department.code} */
    Optional<Declared> latest(String fullCode) {
        return versions(fullCode).max(Comparator.comparingInt(declared -> declared.instrument().version()));
    }

    Optional<Declared> version(String fullCode, int version) {
        return versions(fullCode)
                .filter(declared -> declared.instrument().version() == version)
                .findFirst();
    }

    private boolean isLatest(Declared declared) {
        return latest(declared.fullCode()).filter(declared::equals).isPresent();
    }

    private Stream<Declared> versions(String fullCode) {
        int dot = fullCode.indexOf('.');
        String department = dot < 0 ? fullCode : fullCode.substring(0, dot);
        return definitions.department(department).map(DepartmentDefinition::riskInstruments).stream()
                .flatMap(List::stream)
                .map(instrument -> new Declared(department, instrument))
                .filter(declared -> declared.fullCode().equals(fullCode));
    }
}

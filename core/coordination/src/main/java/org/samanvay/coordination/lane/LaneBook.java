package org.samanvay.coordination.lane;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Lane;

/** Every declared lane, and which forms say anything about one; an entry of another form costs no statement. */
@ApplicationScoped
class LaneBook {
    @Inject
    private Definitions definitions;

    private List<DeclaredLane> all = List.of();
    private Set<String> forms = Set.of();

    @PostConstruct
    void read() {
        List<DeclaredLane> read = new ArrayList<>();
        for (DepartmentDefinition department : definitions.departments()) {
            department.lanes().forEach(lane -> read.add(new DeclaredLane(department.id(), lane)));
        }
        all = List.copyOf(read);
        forms = all.stream().flatMap(LaneBook::formsOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> formsOf(DeclaredLane declared) {
        Lane lane = declared.lane();
        return Stream.of(
                        Stream.of(lane.opensWith(), lane.endsWith()),
                        lane.stages().stream().map(Lane.Stage::form),
                        lane.signs().stream().map(Lane.Sign::form))
                .flatMap(each -> each)
                .map(declared::full);
    }

    Optional<DeclaredLane> find(String code) {
        return all.stream().filter(declared -> declared.code().equals(code)).findFirst();
    }

    List<DeclaredLane> toldBy(String form) {
        return forms.contains(form)
                ? all.stream().filter(declared -> formsOf(declared).anyMatch(form::equals)).toList()
                : List.of();
    }
}

package org.samanvay.coordination.likeness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Likeness;

/** Every declared likeness; read once. */
@ApplicationScoped
class LikenessBook {
    @Inject
    private Definitions definitions;

    private List<Declared> all = List.of();

    /** A likeness with the department that declares it. */
    record Declared(String department, Likeness likeness) {
        String code() {
            return department + "." + likeness.code();
        }

        String form() {
            return department + "." + likeness.form();
        }
    }

    @PostConstruct
    void read() {
        List<Declared> read = new ArrayList<>();
        for (DepartmentDefinition department : definitions.departments()) {
            department.likenesses().forEach(likeness -> read.add(new Declared(department.id(), likeness)));
        }
        all = List.copyOf(read);
    }

    List<Declared> of(String form) {
        return all.stream().filter(declared -> declared.form().equals(form)).toList();
    }

    Optional<Declared> find(String code) {
        return all.stream().filter(declared -> declared.code().equals(code)).findFirst();
    }
}

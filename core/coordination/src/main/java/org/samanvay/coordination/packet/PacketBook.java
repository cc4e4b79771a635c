package org.samanvay.coordination.packet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Letter;

/** Every declared packet, by the form from which it starts; read once. */
@ApplicationScoped
class PacketBook {
    @Inject
    private Definitions definitions;

    private final Map<String, DeclaredPacket> byForm = new HashMap<>();
    private final Map<String, DeclaredPacket> byImportedForm = new HashMap<>();

    @PostConstruct
    void read() {
        for (DepartmentDefinition department : definitions.departments()) {
            department.packets().stream()
                    .map(packet -> new DeclaredPacket(department.id(), packet))
                    .forEach(declared -> {
                        byForm.put(declared.form(), declared);
                        declared.importedForm().ifPresent(form -> byImportedForm.put(form, declared));
                    });
        }
    }

    Optional<DeclaredPacket> startedBy(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** The packet of which an imported form tells the reference. */
    Optional<DeclaredPacket> toldBy(String importedForm) {
        return Optional.ofNullable(byImportedForm.get(importedForm));
    }

    List<DeclaredPacket> all() {
        return List.copyOf(byForm.values());
    }

    List<DeclaredPacket> of(Collection<String> departments) {
        return byForm.values().stream()
                .filter(declared -> departments.contains(declared.department()))
                .toList();
    }

    /** The full code of the form from which a department's letter is made; empty for the letter of a referral. */
    Optional<String> formOf(String department, String letter) {
        return definitions.department(department).stream()
                .flatMap(each -> each.letters().stream())
                .filter(each -> each.code().equals(letter))
                .flatMap(each -> each.about() instanceof Letter.About.Entry entry
                        ? Optional.of(department + "." + entry.form()).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }
}

package org.samanvay.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.samanvay.spi.Department;

/** All departments' definitions, read and checked together. Immutable; made once, at start-up. */
public final class Definitions {
    private final Map<String, DepartmentDefinition> departments;
    private final Map<String, FormModel> forms;
    private final Map<String, ServiceDefinition> services;

    private Definitions(Map<String, DepartmentDefinition> departments) {
        this.departments = Collections.unmodifiableMap(departments);
        this.forms = formsOf(departments.values());
        Map<String, ServiceDefinition> found = new LinkedHashMap<>();
        departments.values().forEach(each -> each.services().forEach(service -> found.put(service.code(), service)));
        this.services = Collections.unmodifiableMap(found);
    }

    /** Every department on the class path. */
    public static Definitions load() {
        return of(ServiceLoader.load(Department.class));
    }

    /** @throws FaultyDefinitions with every fault of every department, if there is any */
    public static Definitions of(Iterable<? extends Department> departments) {
        List<DefinitionFault> faults = new ArrayList<>();
        return whole(read(departments, faults, false), faults);
    }

    /**
     * One department by itself, as its own tests see it: forms of other departments that its duties name are believed.
     *
     * @throws FaultyDefinitions with every fault, if there is any
     */
    public static Definitions ofOne(Department department) {
        List<DefinitionFault> faults = new ArrayList<>();
        return whole(read(List.of(department), faults, true), faults);
    }

    /** Every fault of these departments, none if they may be used. */
    public static List<DefinitionFault> faults(Iterable<? extends Department> departments) {
        List<DefinitionFault> faults = new ArrayList<>();
        read(departments, faults, false);
        return List.copyOf(faults);
    }

    public List<DepartmentDefinition> departments() {
        return List.copyOf(departments.values());
    }

    public Optional<DepartmentDefinition> department(String id) {
        return Optional.ofNullable(departments.get(id));
    }

    public List<FormModel> forms() {
        return List.copyOf(forms.values());
    }

    /** @param fullCode {@code department.form} */
    public Optional<FormModel> form(String fullCode) {
        return Optional.ofNullable(forms.get(fullCode));
    }

    /** @param fullCode {@code department.service} */
    public Optional<ServiceDefinition> service(String fullCode) {
        return Optional.ofNullable(services.get(fullCode));
    }

    private static Definitions whole(Definitions definitions, List<DefinitionFault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyDefinitions(faults);
        }
        return definitions;
    }

    private static Definitions read(
            Iterable<? extends Department> departments, List<DefinitionFault> faults, boolean believeOthers) {
        Map<String, DepartmentDefinition> read = new LinkedHashMap<>();
        for (Department department : departments) {
            String id = DepartmentReader.id(department);
            Place place = new Place(id, faults);
            if (read.put(id, new DepartmentReader(department, place).read()) != null) {
                place.fault("two departments with this id", "give each department its own id");
            }
        }
        DutyCheck duties = new DutyCheck(formsOf(read.values()), faults, believeOthers);
        read.values().forEach(duties::check);
        new GraphqlNames(faults).requireDistinct(formsOf(read.values()).values());
        return new Definitions(read);
    }

    private static Map<String, FormModel> formsOf(Iterable<DepartmentDefinition> departments) {
        Map<String, FormModel> forms = new LinkedHashMap<>();
        departments.forEach(each -> each.forms().forEach(form -> forms.put(form.code(), form)));
        return Collections.unmodifiableMap(forms);
    }
}

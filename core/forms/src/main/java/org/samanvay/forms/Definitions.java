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
    private final FormModel facts;

    private Definitions(Map<String, DepartmentDefinition> departments, FormModel facts) {
        this.departments = Collections.unmodifiableMap(departments);
        this.forms = formsOf(departments.values());
        this.facts = facts;
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
     * One department by itself, as its own tests see it: what it names of other departments is believed.
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

    /**
     * The facts that schemes ask for, read like a form: the common ones, then a group per department that has its own,
     * named as in GraphQL ({@code womenChildWelfare}).
     */
    public FormModel facts() {
        return facts;
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
        FormModel facts = FactsModel.of(read.values(), faults);
        Optional<String> alone = believeOthers ? read.keySet().stream().findFirst() : Optional.empty();
        References references = new References(formsOf(read.values()), read, alone);
        for (DepartmentDefinition department : read.values()) {
            Place place = new Place(department.id(), faults);
            new DutyCheck(references).check(department, place);
            new SchemeCheck(facts).check(department, place);
            new ServingCheck(references).check(department, place);
            new RecordsCheck(references, facts).check(department, place);
            new RiskCheck(references).check(department, place);
            new PreventionCheck(references).check(department, place);
            new PacketCheck(references).check(department, place);
            new LaneCheck(references).check(department, place);
        }
        new GraphqlNames(faults).requireDistinct(formsOf(read.values()).values());
        return new Definitions(read, facts);
    }

    private static Map<String, FormModel> formsOf(Iterable<DepartmentDefinition> departments) {
        Map<String, FormModel> forms = new LinkedHashMap<>();
        departments.forEach(each -> each.forms().forEach(form -> forms.put(form.code(), form)));
        return Collections.unmodifiableMap(forms);
    }
}

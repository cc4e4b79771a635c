package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.spi.Cardinality;

/** One case in which every department has filled in all its forms and shared them with the police, whose case it is. */
final class AllForms {
    private static final String POLICE = "police";

    private AllForms() {}

    static List<DepartmentDefinition> departments() {
        return Everything.DEFINITIONS.departments().stream()
                .filter(department -> !department.forms().isEmpty())
                .toList();
    }

    static SampleCase inOneCase() {
        Map<String, Api> officers = Officers.ofEveryDepartment();
        SampleCase opened = SampleCase.openedBy(officers.get(POLICE));
        for (DepartmentDefinition department : departments()) {
            Api officer = officers.get(department.id());
            if (!department.id().equals(POLICE)) {
                refer(opened, officers.get(POLICE), officer, department.id());
            }
            for (FormModel form : department.forms()) {
                FullAnswers.Pointers pointers = new FullAnswers.Pointers(
                        opened::person, Samples.firstPostOf(officer), "49", Acts::establishment);
                Acts.file(officer, opened.id(), form, FullAnswers.of(form, pointers, 0).values());
            }
            if (!department.id().equals(POLICE)) {
                refer(opened, officer, officers.get(POLICE), POLICE, shared(department));
            }
        }
        return opened;
    }

    private static void refer(SampleCase opened, Api from, Api to, String department, Object... sets) {
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Samples.firstPostOf(to), Officers.serviceOf(department));
        Acts.refer(from, opened.id(), Acts.sharing(referral, sets));
    }

    private static Object[] shared(DepartmentDefinition department) {
        return department.forms().stream()
                .map(form -> Acts.fields(
                        form.code(), form.fields().stream().map(FormField::name).toArray(String[]::new)))
                .toArray();
    }

    /** The case page with what these departments wrote, as far as one document may ask: two fields of each form. */
    static String page(List<DepartmentDefinition> departments) {
        return departments.stream()
                .map(department -> GraphqlNames.field(department.id()) + " { "
                        + department.forms().stream()
                                .map(form -> Everything.asked(form, firstOf(form), 5))
                                .collect(Collectors.joining(" "))
                        + " }")
                .collect(Collectors.joining(
                        " ",
                        "query($id: ID!) { case(id: $id) { number status ownerPost { name { hi } holder }"
                                + " persons { nodes { code role } } referrals { nodes { status note } }"
                                + " timeline { nodes { kind at } } ",
                        " } }"));
    }

    private static List<FormField> firstOf(FormModel form) {
        return form.fields().subList(0, Math.min(2, form.fields().size()));
    }

    /** Of how many of the department's forms the page shows an entry. */
    static long shown(JsonNode page, DepartmentDefinition department) {
        JsonNode hers = page.get(GraphqlNames.field(department.id()));
        return department.forms().stream()
                .filter(form -> form.cardinality() == Cardinality.ONE_PER_CASE
                        ? !hers.get(GraphqlNames.field(form.shortCode())).isNull()
                        : !hers.at("/" + GraphqlNames.field(form.shortCode()) + "Entries/nodes").isEmpty())
                .count();
    }
}

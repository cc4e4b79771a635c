package org.samanvay.coordination.projection;

import graphql.schema.GraphQLNamedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.GraphqlNames;
import org.samanvay.forms.GraphqlTypes;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Origin;

/** Which names of the schema a department brings: its types, and its fields on types of the core. */
final class Ownership {
    private final Map<String, String> owners = new HashMap<>();

    private Ownership() {}

    /** {@code Police}, {@code Case.police} and {@code Mutation.submitPoliceFirstInformationReport} are the police's. */
    static Map<String, String> of(List<DepartmentDefinition> departments) {
        Ownership ownership = new Ownership();
        departments.stream()
                .filter(department -> !department.forms().isEmpty())
                .forEach(ownership::add);
        return Map.copyOf(ownership.owners);
    }

    private void add(DepartmentDefinition department) {
        String type = GraphqlNames.pascal(department.id());
        owners.put("Case." + GraphqlNames.field(department.id()), department.id());
        owners.put(type, department.id());
        Map<String, GraphqlTypes> types = GraphqlTypes.ofAll(department.forms(), DepartmentFields.SCALARS);
        for (FormModel form : department.forms()) {
            String name = GraphqlNames.type(form);
            if (form.origin() == Origin.ENTERED) {
                owners.put("Mutation." + FormMutations.nameOf(form), department.id());
            }
            if (form.cardinality() == Cardinality.MANY_PER_CASE) {
                owners.put(name + "Connection", department.id());
                owners.put(name + "Edge", department.id());
            }
            // What several departments may use, like YesNo, does not carry the department's name and is nobody's.
            types.get(form.code()).all().stream()
                    .map(GraphQLNamedType::getName)
                    .filter(used -> used.startsWith(type))
                    .forEach(used -> owners.put(used, department.id()));
        }
    }
}

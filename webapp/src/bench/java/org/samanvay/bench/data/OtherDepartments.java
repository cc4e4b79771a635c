package org.samanvay.bench.data;

import java.util.List;
import java.util.Set;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Origin;

/**
 * The departments beside the two of every case, each with the first of its forms that a case can hold several times: what
 * it is and how it is read comes from the definition alone.
 */
public final class OtherDepartments {
    /** The two of every case; bodies that the law keeps apart; the one to copy. */
    private static final Set<String> NOT_THESE = Set.of(Ground.POLICE, Ground.WELFARE, "statutory-bodies", "example");

    private OtherDepartments() {}

    /** One form of each, in the order of the definitions. */
    public static List<FormModel> forms(Definitions definitions) {
        return definitions.departments().stream()
                .filter(department -> !NOT_THESE.contains(department.id()))
                .map(OtherDepartments::form)
                .toList();
    }

    private static FormModel form(DepartmentDefinition department) {
        return department.forms().stream()
                .filter(form -> form.cardinality() == Cardinality.MANY_PER_CASE && form.origin() == Origin.ENTERED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(department.id() + " has no such form"));
    }
}

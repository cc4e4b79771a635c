package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Text;

/**
 * A state and whose catalogue it shows.
 *
 * @param code LGD code
 * @param departments those that work there today, in the order of their ids; empty: none does yet
 */
@Type("CatalogueState")
@Description("A state and the departments that work there today / राज्य और वहाँ आज सक्रिय विभाग")
public record StateInCatalogueView(
        int code, @NonNull BilingualText name, @NonNull List<@NonNull CatalogueDepartment> departments) {
    static StateInCatalogueView of(int code, Text name, List<DepartmentDefinition> departments) {
        return new StateInCatalogueView(
                code,
                BilingualText.of(name),
                departments.stream()
                        .map(each -> new CatalogueDepartment(each.id(), BilingualText.of(each.name())))
                        .toList());
    }

    /** A department, as a stranger chooses it. */
    @Description("A department that works in the state / राज्य में सक्रिय विभाग")
    public record CatalogueDepartment(@Id @NonNull String id, @NonNull BilingualText name) {}
}

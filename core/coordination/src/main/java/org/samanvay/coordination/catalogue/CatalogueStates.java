package org.samanvay.coordination.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;

/** In which states which departments work today, answered from memory. */
@ApplicationScoped
class CatalogueStates {
    @Inject
    private Enabling enabling;

    @Inject
    private Definitions definitions;

    /** In the order of their LGD codes. */
    Slice<StateInCatalogueView> page(Page page) {
        int after = page.afterNumber().orElse(Integer.MIN_VALUE);
        List<StateInCatalogueView> read = enabling.states().entrySet().stream()
                .filter(state -> state.getKey() > after)
                .limit(page.limit())
                .map(state -> StateInCatalogueView.of(state.getKey(), state.getValue(), departments(state.getKey())))
                .toList();
        return page.slice(read, state -> String.valueOf(state.code()));
    }

    private List<DepartmentDefinition> departments(int state) {
        Set<String> enabled = enabling.enabledIn(state).keySet();
        return definitions.departments().stream()
                .filter(department -> enabled.contains(department.id()))
                .sorted(Comparator.comparing(DepartmentDefinition::id))
                .toList();
    }
}

package org.samanvay.coordination.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.state.Enabling;

/** Departments and their forms in the API. */
@GraphQLApi
@ApplicationScoped
public class DepartmentApi {
    @Inject
    private DefinedDepartments departments;

    @Inject
    private Enabling enabling;

    @Inject
    private CurrentViewer viewer;

    @Query("departments")
    @Description(
            "Departments that work in the state, and since when; for its administrator the others too"
                    + " / राज्य में सक्रिय विभाग, तिथि सहित; उसके प्रशासक हेतु अन्य विभाग भी")
    public @NonNull DepartmentConnection departments(int state, @Nullable Integer first, @Nullable String after) {
        boolean all = viewer.get().isAdministratorOf(state);
        return DepartmentConnection.of(departments.page(state, all, Page.of(first, after)));
    }

    @Query("department")
    @Description("One department; refused where it does not work in the state, or in yours where none is named"
            + " / एक विभाग; यदि राज्य में सक्रिय न हो तो अस्वीकृत")
    public @Nullable DepartmentView department(@Id @NonNull String id, @Nullable Integer state) {
        viewer.get();
        Optional<DepartmentView> found = departments.find(id, state);
        found.ifPresent(known -> requireEnabled(known.id(), state));
        return found.orElse(null);
    }

    @Query("form")
    @Description("One form, by full code; refused where its department does not work in your state"
            + " / पूर्ण कोड से एक प्ररूप; यदि उसका विभाग आपके राज्य में सक्रिय न हो तो अस्वीकृत")
    public @Nullable FormView form(@NonNull String code) {
        Viewer caller = viewer.get();
        Optional<FormView> found = departments.findForm(code);
        found.ifPresent(known -> enabling.requireEnabledFor(caller, known.department()));
        return found.orElse(null);
    }

    private void requireEnabled(String department, @Nullable Integer state) {
        Viewer caller = viewer.get();
        if (state == null) {
            enabling.requireEnabledFor(caller, department);
        } else if (!caller.isAdministratorOf(state)) {
            enabling.requireEnabled(state, department);
        }
    }
}

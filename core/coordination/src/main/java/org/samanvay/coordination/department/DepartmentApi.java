package org.samanvay.coordination.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.page.Page;

/** Departments and their forms in the API. */
@GraphQLApi
@ApplicationScoped
public class DepartmentApi {
    @Inject
    private DefinedDepartments departments;

    @Inject
    private CurrentViewer viewer;

    @Query("departments")
    @Description(
            "Departments, with the day since which each works in the state / विभाग, राज्य में सक्रिय होने की तिथि सहित")
    public @NonNull DepartmentConnection departments(int state, @Nullable Integer first, @Nullable String after) {
        viewer.get();
        return DepartmentConnection.of(departments.page(state, Page.of(first, after)));
    }

    @Query("department")
    @Description("One department / एक विभाग")
    public @Nullable DepartmentView department(@Id @NonNull String id, @Nullable Integer state) {
        viewer.get();
        return departments.find(id, state).orElse(null);
    }

    @Query("form")
    @Description("One form, by full code / पूर्ण कोड से एक प्रपत्र")
    public @Nullable FormView form(@NonNull String code) {
        viewer.get();
        return departments.findForm(code).orElse(null);
    }
}

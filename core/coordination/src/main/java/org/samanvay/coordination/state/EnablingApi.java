package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Enabling departments in the API. */
@GraphQLApi
@ApplicationScoped
public class EnablingApi {
    @Inject
    private EnablingDepartments departments;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Mutation("enableDepartment")
    @Description("Lets a department begin its work in a state / राज्य में विभाग को सक्रिय करें")
    public @NonNull DepartmentEnabling enableDepartment(
            int state, @NonNull String department, @NonNull LocalDate from, @NonNull String idempotencyKey) {
        UUID account = viewer.administering(state).account();
        Change change = Change.of(account, "enableDepartment", idempotencyKey, state, department, from);
        return once(change, () -> departments.enable(account, state, department, from));
    }

    @Mutation("disableDepartment")
    @Description("Ends a department's work in a state on a day / किसी दिन से राज्य में विभाग का कार्य समाप्त करें")
    public @NonNull DepartmentEnabling disableDepartment(
            int state, @NonNull String department, @NonNull LocalDate until, @NonNull String idempotencyKey) {
        UUID account = viewer.administering(state).account();
        Change change = Change.of(account, "disableDepartment", idempotencyKey, state, department, until);
        return once(change, () -> departments.disable(account, state, department, until));
    }

    private DepartmentEnabling once(Change change, Supplier<UUID> work) {
        return departments.read(changes.once(change, work));
    }
}

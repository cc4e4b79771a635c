package org.samanvay.coordination.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;

/**
 * Enabling departments in the API. A dry run tells what a switch would touch and switches nothing; its idempotency key is
 * not used up.
 */
@GraphQLApi
@ApplicationScoped
public class EnablingApi {
    @Inject
    private EnablingDepartments departments;

    @Inject
    private EnablingEffects effects;

    @Inject
    private DepartmentSwitches switches;

    @Inject
    private Definitions definitions;

    @Inject
    private KnownStates known;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Inject
    private Clock clock;

    @Query("departmentSwitches")
    @Description("Who switched departments in a state, newest first; for its administrator"
            + " / राज्य में विभाग किसने सक्रिय या समाप्त किए; राज्य प्रशासक हेतु")
    public @NonNull DepartmentSwitchConnection departmentSwitches(
            int state, @Nullable String department, @Nullable Integer first, @Nullable String after) {
        Viewer caller = viewer.get();
        if (!caller.isAdministratorOf(state)) {
            throw CommonProblem.notAllowed(
                    "Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        return DepartmentSwitchConnection.of(switches.page(state, department, Page.of(first, after)));
    }

    @Mutation("enableDepartment")
    @Description("Lets a department begin its work in a state, from today or a later day"
            + " / राज्य में विभाग को आज या बाद के दिन से सक्रिय करें")
    public @NonNull EnablingChange enableDepartment(
            int state,
            @NonNull String department,
            @NonNull LocalDate from,
            @NonNull String reason,
            boolean dryRun,
            @NonNull String idempotencyKey) {
        Asked asked = asked(state, department, from);
        if (dryRun) {
            return asked.wouldTouch(() -> departments.tryEnable(state, department, from));
        }
        Change change =
                Change.of(asked.account, "enableDepartment", idempotencyKey, state, department, from, reason);
        return asked.switched(change, () -> departments.enable(asked.account, state, department, from, reason));
    }

    @Mutation("disableDepartment")
    @Description("Ends a department's work in a state: the first day on which it no longer works; what it wrote stays"
            + " / राज्य में विभाग का कार्य समाप्त करें: पहला दिन जब वह कार्य नहीं करेगा; उसका लेखा सुरक्षित रहता है")
    public @NonNull EnablingChange disableDepartment(
            int state,
            @NonNull String department,
            @NonNull LocalDate from,
            @NonNull String reason,
            boolean dryRun,
            @NonNull String idempotencyKey) {
        Asked asked = asked(state, department, from);
        if (dryRun) {
            return asked.wouldTouch(() -> departments.tryDisable(state, department, from));
        }
        Change change =
                Change.of(asked.account, "disableDepartment", idempotencyKey, state, department, from, reason);
        return asked.switched(change, () -> departments.disable(asked.account, state, department, from, reason));
    }

    private Asked asked(int state, String department, LocalDate from) {
        UUID account = viewer.administering(state).account();
        known.require(state);
        DepartmentDefinition definition = definitions
                .department(department)
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "department", "No such department", "ऐसा कोई विभाग नहीं है"));
        return new Asked(account, state, definition, from);
    }

    /** A switch that an administrator of the state asks for. */
    private final class Asked {
        private final UUID account;
        private final int state;
        private final DepartmentDefinition department;
        private final LocalDate from;

        Asked(UUID account, int state, DepartmentDefinition department, LocalDate from) {
            this.account = account;
            this.state = state;
            this.department = department;
            this.from = from;
        }

        EnablingChange wouldTouch(Runnable attempt) {
            Switching.requireNotPast(from, LocalDate.now(clock));
            attempt.run();
            return new EnablingChange(null, effects.of(state, department, from));
        }

        EnablingChange switched(Change change, Supplier<UUID> work) {
            UUID id = changes.once(change, () -> {
                Switching.requireNotPast(from, LocalDate.now(clock));
                return work.get();
            });
            departments.announce();
            return new EnablingChange(departments.read(id), effects.of(state, department, from));
        }
    }
}

package org.samanvay.coordination.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Who switched a department on or off in a state, from which day and why.
 *
 * @param state LGD code
 * @param from the first day on which it works, or no longer works
 * @param by display name of the administrator
 */
@Description("Who switched a department, and why / विभाग किसने सक्रिय या समाप्त किया, और क्यों")
public record DepartmentSwitch(
        @Id @NonNull UUID id,
        int state,
        @NonNull String department,
        @NonNull SwitchAct act,
        @NonNull LocalDate from,
        @NonNull String reason,
        @NonNull String by,
        @NonNull Instant at) {}

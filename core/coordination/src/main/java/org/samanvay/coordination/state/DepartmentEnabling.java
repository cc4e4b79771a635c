package org.samanvay.coordination.state;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A department at work in a state.
 *
 * @param state LGD code
 * @param until the first day on which it no longer works there; null until further notice
 */
@Description("A department at work in a state / राज्य में सक्रिय विभाग")
public record DepartmentEnabling(
        @Id @NonNull UUID id,
        int state,
        @NonNull String department,
        @NonNull LocalDate from,
        @Nullable LocalDate until) {}

package org.samanvay.coordination.state;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A department switched in a state, or what that would touch.
 *
 * @param enabling null in a dry run, which switches nothing
 */
@Description("A department switched in a state / राज्य में विभाग का परिवर्तन")
public record EnablingChange(@Nullable DepartmentEnabling enabling, @NonNull EnablingEffect effect) {}

package org.samanvay.coordination.awareness;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are asked for; what is null does not matter.
 *
 * @param mine only those of the caller's posts
 */
@Name("ProgrammeFilterInput")
@Description("Which programmes are asked for / कौन-से कार्यक्रम")
public record ProgrammeFilter(
        @Nullable ProgrammeStatus status,
        @Nullable String department,
        @Nullable Integer district,
        @Nullable Boolean mine) {
    static final ProgrammeFilter ALL = new ProgrammeFilter(null, null, null, null);
}

package org.samanvay.coordination.post;

import org.jspecify.annotations.Nullable;

/**
 * Which posts of a state are asked for; what is null does not matter.
 *
 * @param district LGD code
 * @param vacant true: nobody holds it today; false: somebody does
 * @param nodal true: a department's one answerable post at its level; false: any other
 * @param kind code of the kind
 * @param named part of the code, or of a name, of the post or its office
 */
record PostFilter(
        int state,
        @Nullable Integer district,
        @Nullable String department,
        @Nullable Boolean vacant,
        @Nullable Boolean nodal,
        @Nullable String kind,
        @Nullable String named) {}

package org.samanvay.coordination.post;

import org.jspecify.annotations.Nullable;

/**
 * Which posts of a state are asked for; what is null does not matter.
 *
 * @param district LGD code
 * @param vacant true: nobody holds it today; false: somebody does
 * @param nodal true: a department's one answerable post at its level; false: any other
 */
record PostFilter(
        int state,
        @Nullable Integer district,
        @Nullable String department,
        @Nullable Boolean vacant,
        @Nullable Boolean nodal) {}

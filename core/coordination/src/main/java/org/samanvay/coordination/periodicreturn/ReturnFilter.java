package org.samanvay.coordination.periodicreturn;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which returns are asked for; what is not set does not narrow.
 *
 * @param mine those that the caller's own posts, and the vacant ones below them, owe
 * @param code full code of a return
 */
@Name("ReturnFilterInput")
@Description("Which returns are asked for / कौन-सी विवरणियाँ")
public record ReturnFilter(
        @Nullable Boolean mine,
        @Nullable ReturnStatus status,
        @Nullable String department,
        @Nullable Integer district,
        @Nullable String code) {
    static final ReturnFilter ALL = new ReturnFilter(null, null, null, null, null);
}

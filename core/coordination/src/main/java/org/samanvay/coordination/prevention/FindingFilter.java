package org.samanvay.coordination.prevention;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; what is null does not matter.
 *
 * @param rule full code
 * @param late only those whose day has passed without a decision
 */
@Name("FindingFilterInput")
@Description("Which findings are asked for / कौन-से निष्कर्ष")
public record FindingFilter(@Nullable Boolean undecided, @Nullable String rule, @Nullable Boolean late) {
    static final FindingFilter ALL = new FindingFilter(null, null, null);
}

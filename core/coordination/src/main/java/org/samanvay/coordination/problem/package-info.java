/**
 * What went wrong, in words for people and a permanent code for programs. Every refusal that a caller can cause is a
 * {@link org.samanvay.coordination.problem.Problem}; the GraphQL endpoint turns it into an error with the code and the
 * arguments in its extensions. Each feature keeps its own small enum of codes.
 */
@NullMarked
package org.samanvay.coordination.problem;

import org.jspecify.annotations.NullMarked;

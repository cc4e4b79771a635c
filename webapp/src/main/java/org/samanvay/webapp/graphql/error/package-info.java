/**
 * What an answer says when something was refused or went wrong: a permanent code, the words in both languages, and the
 * facts they speak of.
 *
 * <p>A {@link org.samanvay.coordination.problem.Problem} was written to be read and passes through. GraphQL's own
 * errors get codes of {@link org.samanvay.webapp.graphql.error.RequestProblem}. Anything else is a fault of ours: the
 * caller sees an id, the log carries the same id with the exception's class and stack, and neither its message nor
 * anything of the request is written anywhere.
 */
@NullMarked
package org.samanvay.webapp.graphql.error;

import org.jspecify.annotations.NullMarked;

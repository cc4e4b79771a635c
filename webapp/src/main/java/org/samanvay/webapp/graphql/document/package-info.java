/**
 * From a document's text to a document that may run.
 *
 * <p>A text is measured before it is parsed (length, digits of its numbers), parsed under limits on tokens, inspected
 * in one pass (depth, fields, aliases, directives, list length; fragments are counted once and remembered, so that the
 * inspection itself cannot be made expensive), and only then validated. What passed is kept, unless the text carries
 * literal strings: those may be a person's, and nothing of a person stays in memory for the sake of speed.
 */
@NullMarked
package org.samanvay.webapp.graphql.document;

import org.jspecify.annotations.NullMarked;

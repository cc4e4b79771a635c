/**
 * From a document's text to a document that may run.
 *
 * <p>A text is looked over before it is parsed (length, tokens, brackets, lists, digits of its numbers), and inspected in
 * one pass when it is (depth, fields, aliases, directives; fragments are counted once and remembered, so that the
 * inspection itself cannot be made expensive), and only then validated. What passed is kept, unless the text carries
 * literal strings: those may be a person's, and nothing of a person stays in memory for the sake of speed.
 */
@NullMarked
package org.samanvay.webapp.graphql.document;

import org.jspecify.annotations.NullMarked;

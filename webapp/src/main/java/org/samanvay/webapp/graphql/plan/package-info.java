/**
 * A remembered document, made ready to run: each field with its name in bytes, its fetcher and its type, so that rows
 * become JSON with nothing in between. graphql-java keeps the word on what an answer is: what is not plain (directives,
 * introspection, abstract types, several changes) is left to it, and tests hold both against each other. See decision 9.
 */
@NullMarked
package org.samanvay.webapp.graphql.plan;

import org.jspecify.annotations.NullMarked;

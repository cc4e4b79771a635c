/**
 * GraphiQL, from our own files, in demonstration mode only; in production the address does not exist.
 *
 * <p>The files lie under WEB-INF, where no server hands them out by itself. They come from npm when the WAR is built.
 */
@NullMarked
package org.samanvay.webapp.graphiql;

import org.jspecify.annotations.NullMarked;

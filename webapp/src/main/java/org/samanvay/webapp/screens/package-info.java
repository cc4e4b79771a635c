/**
 * Serves the officers' screens, which the build makes of {@code src/main/frontend}: the page at {@code /} and its files
 * under {@code /assets/}.
 *
 * <p>The page reads the address behind {@code #} itself, so the id of a case reaches neither this server nor a proxy's log.
 * The files lie under WEB-INF, where no server hands them out by itself, together with the documents that the screens ask.
 */
@NullMarked
package org.samanvay.webapp.screens;

import org.jspecify.annotations.NullMarked;

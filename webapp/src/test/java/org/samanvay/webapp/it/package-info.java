/**
 * What the platform does, told through GraphQL as a client sees it: the WAR that Maven built, on Open Liberty, with
 * MariaDB. The database starts before everything else; Arquillian starts the server once for all classes.
 */
@NullMarked
package org.samanvay.webapp.it;

import org.jspecify.annotations.NullMarked;

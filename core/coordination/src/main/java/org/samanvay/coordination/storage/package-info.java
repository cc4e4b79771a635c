/**
 * How the features reach the database: entities through EclipseLink, hot reads through plain statements.
 */
@NullMarked
package org.samanvay.coordination.storage;

import org.jspecify.annotations.NullMarked;

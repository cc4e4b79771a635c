/**
 * How the features reach the database: entities through EclipseLink, hot reads through JDBC, and every change in one
 * transaction that is carried out once per idempotency key and repeated when the database asks for it.
 */
@NullMarked
package org.samanvay.coordination.storage;

import org.jspecify.annotations.NullMarked;

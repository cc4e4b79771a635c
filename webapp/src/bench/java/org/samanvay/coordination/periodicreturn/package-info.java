/** A door to what is owed by declaration, for the benchmark's baseline; only in its class path, never in the application. */
@NullMarked
package org.samanvay.coordination.periodicreturn;

import org.jspecify.annotations.NullMarked;

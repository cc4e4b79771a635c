/** A door to the vault for the benchmark's data generator; only in its class path, never in the application. */
@NullMarked
package org.samanvay.coordination.vault;

import org.jspecify.annotations.NullMarked;

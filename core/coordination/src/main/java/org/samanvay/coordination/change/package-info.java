/**
 * A mutation, carried out once: one transaction, once per idempotency key, again from the start when the database
 * reports a conflict that a repeat resolves.
 */
@NullMarked
package org.samanvay.coordination.change;

import org.jspecify.annotations.NullMarked;

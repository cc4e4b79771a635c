/**
 * The one place where what happened is written down: the step in the case's timeline, the entry in the audit and
 * the row in the outbox, in the transaction of the change itself.
 */
@NullMarked
package org.samanvay.coordination.event;

import org.jspecify.annotations.NullMarked;

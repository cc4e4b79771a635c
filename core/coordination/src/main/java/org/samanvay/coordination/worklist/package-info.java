/**
 * All that lies at a post in one order of urgency: what is due first comes first, whatever it is. Each feature that gives
 * posts work tells its open items by a {@link org.samanvay.coordination.worklist.WorkSource}, and the list asks all of them
 * in one statement; counts by kind and lateness take another. Nothing is kept twice, so nothing can be forgotten here that
 * is open there.
 */
@NullMarked
package org.samanvay.coordination.worklist;

import org.jspecify.annotations.NullMarked;

/**
 * What the platform does by itself, again and again, on every node: reminding, escalating, ending, forgetting. A feature
 * says it in a {@link org.samanvay.coordination.schedule.Recurring}. Any number of nodes look at once, so each piece of work
 * takes its rows in a transaction of its own, and what one node has done no other finds.
 */
@NullMarked
package org.samanvay.coordination.schedule;

import org.jspecify.annotations.NullMarked;

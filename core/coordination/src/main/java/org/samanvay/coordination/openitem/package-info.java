/**
 * What lies open at a post, whatever feature it belongs to. Each feature that keeps something open says so here, so that
 * a handover note, the figures of a seat and the agenda of a meeting all list the same things without knowing them.
 */
@NullMarked
package org.samanvay.coordination.openitem;

import org.jspecify.annotations.NullMarked;

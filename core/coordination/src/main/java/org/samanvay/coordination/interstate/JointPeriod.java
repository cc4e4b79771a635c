package org.samanvay.coordination.interstate;

import org.jspecify.annotations.Nullable;

/**
 * How long two states hold a matter together.
 *
 * @param days where the sender says nothing else
 * @param longest days at most
 * @param remind days before its end on which both are told
 * @param order the order that laid it down; null while it is our proposal
 */
record JointPeriod(int days, int longest, int remind, @Nullable String order) {
    /** Design proposal: no law names one. */
    static final JointPeriod PROPOSED = new JointPeriod(30, 90, 7, null);
}

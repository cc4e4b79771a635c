/**
 * Which departments work in which state, and since when: data, so that a department is enabled or ended without a
 * restart. Only the administrator of the state or of the platform decides, from today or a later day, and says why;
 * what was enabled and who switched it stays in the record.
 *
 * <p>Every node answers from memory and looks twice a second at one row, the version of the switches. Before a switch
 * counts, each {@link org.samanvay.coordination.state.EnablingListener} has made ready what it needs, so that no request
 * waits. Ending a department deletes nothing: its entries are hidden and return with it, what a live referral shares
 * stays readable, and referrals that are open stay with those who must answer them.
 */
@NullMarked
package org.samanvay.coordination.state;

import org.jspecify.annotations.NullMarked;

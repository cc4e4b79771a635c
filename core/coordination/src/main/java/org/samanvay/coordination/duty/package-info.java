/**
 * What the law demands of a department in a case, with its clock. A duty opens in the transaction of the event that the
 * department's declaration names, and its time runs from the event, not from its entry. It lies with the post that the law
 * makes answer for it; while that post is vacant its work lies at the post above, and where there is none it lies with the
 * department's nodal post and says so. It is closed by the evidence that the declaration names and by nothing else: what
 * touches a person's body, statement or choice also by "offered and declined", what the law lets be waived with a reason.
 * An entry that is corrected never takes its duty along: somebody else looks and closes it with a reason.
 *
 * <p>A case has a duty once for each person, whichever of its events comes first; once for each entry where the same form
 * starts and closes it, because there each entry tells of an act of its own; once for each referral or noted event where
 * that alone starts it.
 *
 * <p>The law of the event's day decides, not that of the day on which it was written down. A rule that takes another's place
 * begins on the day after the other's last; what a case is owed is owed under the rule of the first event.
 *
 * <p>Only an officer's duty whose rule two persons have compared with the gazette breaches and goes up the line. What is
 * late is reckoned whenever it is read, so that a schedule that stands still hides nothing; the schedule only tells.
 */
@NullMarked
package org.samanvay.coordination.duty;

import org.jspecify.annotations.NullMarked;

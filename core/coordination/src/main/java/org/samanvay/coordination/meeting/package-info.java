/**
 * Meetings whose decisions do not get lost. The agenda is drawn from what is open: empty seats, overdue work, referrals that
 * nobody answered, handovers that nobody accepted, decisions of earlier meetings. Each decision belongs to a post and has a
 * day; its owner gives evidence, somebody else verifies it, and until then it stands on the agenda of each next meeting,
 * whoever holds the post. Nothing here names a person: items are counted by office, and what is written freely is checked.
 */
@NullMarked
package org.samanvay.coordination.meeting;

import org.jspecify.annotations.NullMarked;

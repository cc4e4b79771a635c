package org.samanvay.coordination.duty;

import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;

/**
 * Something that was done in a case, as an event in law.
 *
 * @param state LGD code of the case's state
 * @param subject the entry, referral, letter, case or noted event
 * @param anchor the post near which who answers is looked for: that which acted, or was asked
 * @param by the post that acted
 */
record Happening(UUID caseFile, int state, UUID person, UUID subject, UUID anchor, HeldPost by) {}

/**
 * Telling all who must be told, at once. A department declares what is told, to whom and by which law, once something of
 * its own stands on record; one screen then shows each of these intimations with its standing. The officer ticks and
 * confirms, and all go out in one transaction: each is a letter, or a referral with its letter, and the letter's number is
 * the receipt that proves when. What is sent closes the duty that it serves wherever the duty's own evidence says so.
 *
 * <p>What is told may stand already in a report that came by file. Its reference is proposed, and an officer confirms it;
 * until then it lies open at the post that imported it, for no clock of it runs.
 *
 * <p>The same list turned round is for whoever answers for many posts: what is still owed by them, and what is owed to
 * them. It names offices, laws and times, and a case only to whoever takes part in it.
 */
@NullMarked
package org.samanvay.coordination.packet;

import org.jspecify.annotations.NullMarked;

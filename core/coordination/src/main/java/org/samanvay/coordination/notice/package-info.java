/**
 * Notices beyond the screens: what a post is told goes by e-mail, SMS or to a machine to the officers who hold it, where they
 * set that for their posting. The outbox is read in its numbers' order and each row is made into messages once, by
 * whichever node comes first; a message is sent by the node that holds its lease, again after a while where that failed, and
 * after the last try it lies before the administrator. So each notice arrives at least once, and the same message twice has
 * the same Message-ID.
 *
 * <p>A message says what happened by a fixed sentence, the office and the case's number, and nothing else: no address of a
 * person in a case is ever used, and no template takes anything that could tell who somebody is.
 */
@NullMarked
package org.samanvay.coordination.notice;

import org.jspecify.annotations.NullMarked;

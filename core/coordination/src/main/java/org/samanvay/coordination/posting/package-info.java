/**
 * A posting gives a post to an officer from one day until another, by an order with number and date. The state's
 * administrator appoints and ends; nothing is deleted, so it can always be said who held a post on a day. Whoever
 * administers holds no post: otherwise an administrator could appoint itself to the cases of any office.
 */
@NullMarked
package org.samanvay.coordination.posting;

import org.jspecify.annotations.NullMarked;

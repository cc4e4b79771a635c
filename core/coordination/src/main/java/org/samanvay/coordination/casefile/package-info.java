/**
 * The continuing work for one or more persons. A case is opened by a post, which owns it until it is transferred; other
 * posts take part when they are asked by a referral; it is closed, and may be reopened, with a reason. From the outside it
 * is known by a number, never by a name.
 */
@NullMarked
package org.samanvay.coordination.casefile;

import org.jspecify.annotations.NullMarked;

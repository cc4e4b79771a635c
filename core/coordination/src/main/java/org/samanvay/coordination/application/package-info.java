/**
 * Applications for schemes: applied for from a case, decided, paid, appealed, each step with post, time and papers. To
 * apply to another department tells it of the person; so there must be a live referral to that department about her, whose
 * basis covers it. Two applications for the same benefit are both kept and say so of each other: nobody is refused, and
 * nothing is paid twice unseen.
 */
@NullMarked
package org.samanvay.coordination.application;

import org.jspecify.annotations.NullMarked;

/**
 * The bodies without which no case runs: Child Welfare Committee, Juvenile Justice Board, child protection unit, legal
 * services authorities, Internal and Local Committees, magistrates, forensic laboratory, prosecution. They have posts,
 * services and receipts, and no schemes.
 *
 * <p>A committee or an authority decides by itself: its time is that of an independent body, and its delay is told only
 * to the authority that an act names. A court is not even that. It has no post here and owes nobody anything here: its
 * dates are a calendar for those who prepare.
 *
 * <p>What happened to a person stands in the paper that the law names and nowhere else. The forms here tell when
 * something came, what was ordered, when it is due, and where the paper lies.
 */
@NullMarked
package org.samanvay.plugins.statutorybodies;

import org.jspecify.annotations.NullMarked;

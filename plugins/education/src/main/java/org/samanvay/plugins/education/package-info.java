/**
 * School education: the school, the block and the district, as far as a child's safety and schooling ask for them.
 *
 * <p>A child that stays away from school is often in danger of something else: of work, of marriage, of being alone. The
 * school's report tells that it is away and what was done about it, never what happened at home; whoever must act then
 * hears of it by a referral. When it is back, a short note each month tells whether it comes.
 *
 * <p>An incident in a school and the safety of the school itself are two papers: the first is about a child and stays
 * with the case, the second is about walls, toilets and verified staff and names nobody.
 */
@NullMarked
package org.samanvay.plugins.education;

import org.jspecify.annotations.NullMarked;

/**
 * A child that stays away from school, and its way back.
 *
 * <p>One report per child and case: it says that the child is away and since when, what the visit at home found, and
 * when it was admitted again. What is done in between is told by versions of the same report. Afterwards one short note
 * a month says whether the child comes.
 */
@NullMarked
package org.samanvay.plugins.education.outofschool;

import org.jspecify.annotations.NullMarked;

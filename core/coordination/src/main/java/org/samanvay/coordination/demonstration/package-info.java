/**
 * What a newcomer finds in demonstration mode: the departments at work in one state, two of them in a neighbouring one,
 * their posts, some officers and some vacancies, three administrators, and a few cases. Everything is made up; every account
 * has the same password, which is written beside the data. It is seeded once, into an empty database, through the same
 * imports that an administrator uses. Other features add their part by a
 * {@link org.samanvay.coordination.demonstration.DemonstrationPart}.
 */
@NullMarked
package org.samanvay.coordination.demonstration;

import org.jspecify.annotations.NullMarked;

/**
 * Awareness programmes: what departments planned in schools, factories and panchayats, what was held, and how many came.
 * Numbers of people only: who came is nowhere. A programme whose day has passed without a report stands as such, and every
 * officer of the state sees which department does what where, so that two do not go to one school in one week.
 */
@NullMarked
package org.samanvay.coordination.awareness;

import org.jspecify.annotations.NullMarked;

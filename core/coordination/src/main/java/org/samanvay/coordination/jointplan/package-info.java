/**
 * The joint action plan of a district or a state for a quarter or a financial year: objectives, the indicators by which each is
 * measured, and activities of posts of all departments with their days and money. Where it stands is reckoned from what has
 * happened and typed by nobody; only the progress of an activity is its owner's word. A state's plan shows how its indicators
 * stand in each district, and how far the districts' own plans are. What was changed is kept, and so is each review with the
 * figures of its day.
 */
@NullMarked
package org.samanvay.coordination.jointplan;

import org.jspecify.annotations.NullMarked;

/**
 * The working days of a state: which days of the week are free and which holidays its government ordered for a year.
 * Laws that count working days are reckoned by it. A year without a calendar has no holidays, so that what is due comes
 * earlier, never later.
 */
@NullMarked
package org.samanvay.coordination.calendar;

import org.jspecify.annotations.NullMarked;

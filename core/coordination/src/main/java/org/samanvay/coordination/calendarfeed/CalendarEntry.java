package org.samanvay.coordination.calendarfeed;

import java.time.Instant;
import java.util.UUID;
import org.samanvay.spi.Text;

/**
 * One entry of a feed.
 *
 * @param code number of the case, the meeting or the decision
 */
record CalendarEntry(UUID id, Text what, String code, Instant at) {}

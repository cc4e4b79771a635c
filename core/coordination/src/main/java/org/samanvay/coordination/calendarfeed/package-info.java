/**
 * What is due at a post as a calendar that programs subscribe to (iCalendar, RFC 5545): meetings, duties, referrals, decisions,
 * courts' dates. Each is told by what kind of thing it is, the case's or the meeting's number and the post's office, and by
 * nothing else (law-and-harm M10): neither a law nor a service, no name and no place. Who knows the word in the address reads
 * it; the officer takes the word back at any time, and it ends with the posting.
 */
@NullMarked
package org.samanvay.coordination.calendarfeed;

import org.jspecify.annotations.NullMarked;

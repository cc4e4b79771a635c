/**
 * The police: who answers where, what others may ask of them, and what they bring to a case.
 *
 * <p>The police already type each first information report into CCTNS, and a second text of it would be a second
 * version for the defence. So an officer enters only a <em>reference</em> to it: station, number, date, sections, and
 * the post that investigates. The whole report, IIF-I, comes by file from CCTNS and is read-only here.
 *
 * <p>Who gave the information is the informant (सूचनादाता); who complains to a court is the complainant (परिवादी). The
 * rights of BNSS s.173(2) belong to the informant or the victim.
 */
@NullMarked
package org.samanvay.plugins.police;

import org.jspecify.annotations.NullMarked;

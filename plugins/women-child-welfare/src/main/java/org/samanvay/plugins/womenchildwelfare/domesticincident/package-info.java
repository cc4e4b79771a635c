/**
 * The Domestic Incident Report (घरेलू घटना रिपोर्ट): Form I of the Protection of Women from Domestic Violence Rules
 * 2006.
 *
 * <p>It goes from whom she is to whom it was done by, what was done and when, what she needs, and who wrote it down.
 * The kinds of violence told in the list of incidents decide which of the long questions are asked at all, so that she
 * is not led through a catalogue of what did not happen to her.
 */
@NullMarked
package org.samanvay.plugins.womenchildwelfare.domesticincident;

import org.jspecify.annotations.NullMarked;

/**
 * Women's empowerment and child development: the One Stop Centre, the Protection Officer and their superiors.
 *
 * <p>A woman comes to a One Stop Centre by herself or is brought; the centre's intake says what she needs and what she
 * was given, at most a few days of shelter among it. Where there is domestic violence, a Protection Officer, or a
 * service provider if she so wishes, records it once for the Magistrate in the Domestic Incident Report.
 *
 * <p>The copies of that report differ by law: the Protection Officer's goes to the police too, the service provider's
 * goes to the Magistrate and the Protection Officer only (PWDVA s.9(1)(b), s.10(2)).
 */
@NullMarked
package org.samanvay.plugins.womenchildwelfare;

import org.jspecify.annotations.NullMarked;

/**
 * Who can get which scheme. {@link org.samanvay.forms.eligibility.Rules} is the catalogue's criteria compiled for one
 * day: each different condition stands in it once and is asked once for a person, however many schemes name it.
 * {@link org.samanvay.forms.eligibility.Assessment} is the answer for one person: per scheme met, not met or not known,
 * and why only when somebody asks.
 */
@NullMarked
package org.samanvay.forms.eligibility;

import org.jspecify.annotations.NullMarked;

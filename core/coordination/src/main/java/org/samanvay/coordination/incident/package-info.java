/**
 * What happened: an offence, a beating, an accident. The account of it is sealed under the person's key and is read by the
 * department that wrote it, and by those with whom a referral shares the incidents of the case. Of where it happened only the
 * district is kept, and a keyed hash of the address, by which a repetition is noticed.
 */
@NullMarked
package org.samanvay.coordination.incident;

import org.jspecify.annotations.NullMarked;

/**
 * The departments' forms, filled in for a person of a case. An entry keeps its history: a correction is a new version and
 * replaces nothing. All answers are sealed under the person's key. A department reads what it wrote; of another one's
 * entry it reads the fields that a referral names, and where none is named the entry does not exist for it.
 */
@NullMarked
package org.samanvay.coordination.entry;

import org.jspecify.annotations.NullMarked;

/**
 * What a caller reads of cases: the page of one, the lists of many, and the search before a new one is opened. Every list
 * below a case is read for all cases of a page at once, at the first touch, so that the number of statements is the same
 * for one case and for a hundred. Every reading is recorded in the audit.
 */
@NullMarked
package org.samanvay.coordination.casepage;

import org.jspecify.annotations.NullMarked;

/**
 * Indicators: how departments act together, by district, department and month. Each has a published formula and a source; none
 * ranks a court or an independent body, and none is about what she decides. What is reckoned from cases is kept as sums, fed
 * from what the outbox says has happened, so that reading one scans no case. Sums that would tell of fewer than five cases
 * are withheld, and as many others as it takes that they cannot be reckoned from what is shown.
 */
@NullMarked
package org.samanvay.coordination.indicator;

import org.jspecify.annotations.NullMarked;

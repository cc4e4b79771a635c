/** Asks, counts and compares: the same questions to three endpoints in turn, so that the machine's noise hits all alike. */
@NullMarked
package org.samanvay.bench.load;

import org.jspecify.annotations.NullMarked;

/** Starts what is measured: the product as it is shipped, and the baseline in the same server. */
@NullMarked
package org.samanvay.bench.server;

import org.jspecify.annotations.NullMarked;

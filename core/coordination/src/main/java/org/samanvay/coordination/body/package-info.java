/**
 * The body of a request, as it comes over the network: read whole, up to a length and within a time, before anything
 * looks into it. Whoever sends slowly, too much, or packed so that a little becomes a lot, is refused here.
 */
@NullMarked
package org.samanvay.coordination.body;

import org.jspecify.annotations.NullMarked;

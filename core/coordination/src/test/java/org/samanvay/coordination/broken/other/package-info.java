/** A feature of a circle. */
@NullMarked
package org.samanvay.coordination.broken.other;

import org.jspecify.annotations.NullMarked;

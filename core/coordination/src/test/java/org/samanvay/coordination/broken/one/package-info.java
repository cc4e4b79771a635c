/** A feature of a circle. */
@NullMarked
package org.samanvay.coordination.broken.one;

import org.jspecify.annotations.NullMarked;

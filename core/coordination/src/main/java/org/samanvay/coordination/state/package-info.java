/**
 * Which departments work in which state, and since when: data, so that a department is enabled or ended without a
 * restart. Only the administrator of the state or of the platform decides; what was enabled stays in the record.
 */
@NullMarked
package org.samanvay.coordination.state;

import org.jspecify.annotations.NullMarked;

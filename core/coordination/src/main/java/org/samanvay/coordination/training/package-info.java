/**
 * Trainings that laws ask of officers: which post's holder has taken which, and until when it is due. A training belongs to
 * the person; what is missing is reckoned when it is read, so that a transfer hides nothing.
 */
@NullMarked
package org.samanvay.coordination.training;

import org.jspecify.annotations.NullMarked;

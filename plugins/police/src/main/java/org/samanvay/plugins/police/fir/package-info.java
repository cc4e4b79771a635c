/**
 * The first information report, twice: the reference that an officer enters, and the extract that CCTNS sends.
 *
 * <p>The reference tells the other departments that a report exists and what time runs from it. The extract is the
 * whole form IIF-I; whoever may read it reads what CCTNS holds, word for word, and nobody can change it here.
 */
@NullMarked
package org.samanvay.plugins.police.fir;

import org.jspecify.annotations.NullMarked;

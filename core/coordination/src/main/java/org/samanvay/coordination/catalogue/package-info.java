/**
 * What departments give in a state, for everybody: schemes, services, rights and helplines, found in either language and
 * in either script. Nothing of a case, a post or an officer is here, so nobody has to sign in.
 *
 * <p>It is made once from the definitions and answered from memory without a statement; what a state shows follows from
 * which departments work there today. A channel that nobody has dialled is not shown to anybody.
 */
@NullMarked
package org.samanvay.coordination.catalogue;

import org.jspecify.annotations.NullMarked;

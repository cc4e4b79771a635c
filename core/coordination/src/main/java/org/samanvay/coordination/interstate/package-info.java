/**
 * Referring a person to a post of another state on the same installation. The other state's post takes no part in the case:
 * it reads what was sent, and nothing else of the case or of the state that sent it, and works in a case of its own. Once it
 * has accepted, both hold the matter together for a period, at whose end the sender hands it over or takes it back by an act
 * of its own; nothing ends by itself, and both are reminded before.
 */
@NullMarked
package org.samanvay.coordination.interstate;

import org.jspecify.annotations.NullMarked;

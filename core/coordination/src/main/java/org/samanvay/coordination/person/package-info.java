/**
 * The persons of a case and who they are. A person is known by a code; the name, address and phone lie sealed in the
 * vault, are never a field of a query, and are opened by a deliberate act with a purpose and a reason, which is recorded.
 * Everybody of a case is in the vault, not the survivor only: informants, accused and witnesses have a protected identity
 * too (BNS s.72, POCSO s.23, JJ Act s.74).
 */
@NullMarked
package org.samanvay.coordination.person;

import org.jspecify.annotations.NullMarked;

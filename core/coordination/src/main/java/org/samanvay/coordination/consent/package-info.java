/**
 * What a person agreed to, or refused: for which purpose, towards which department, in which language, and who decided.
 * A consent may be withdrawn; what was shared on its strength then ends. Nobody against whom the case is, or of that
 * household, consents for a child.
 */
@NullMarked
package org.samanvay.coordination.consent;

import org.jspecify.annotations.NullMarked;

/** A unit's committee, night duty, transport and creche, as found at a visit. */
@NullMarked
package org.samanvay.plugins.sidcul.unit;

import org.jspecify.annotations.NullMarked;

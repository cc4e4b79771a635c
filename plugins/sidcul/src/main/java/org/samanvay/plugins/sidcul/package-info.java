/**
 * SIDCUL, the corporation that runs the state's industrial estates: a register of units, what a unit does for the safety
 * of its women, and how safe the estate itself is at night.
 *
 * <p>SIDCUL has no part in any complaint or inquiry of harassment (POSH Act s.16). It knows whether a unit has a committee
 * and never whether anybody complained; it asks for no woman's name.
 */
@NullMarked
package org.samanvay.plugins.sidcul;

import org.jspecify.annotations.NullMarked;

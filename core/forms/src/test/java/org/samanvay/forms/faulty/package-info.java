/** A made-up department that does everything wrong, so that every fault is seen to be found. */
@NullMarked
package org.samanvay.forms.faulty;

import org.jspecify.annotations.NullMarked;

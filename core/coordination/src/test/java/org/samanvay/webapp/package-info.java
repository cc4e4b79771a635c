/** Stands for the module above, for a rule that is broken on purpose. */
@NullMarked
package org.samanvay.webapp;

import org.jspecify.annotations.NullMarked;

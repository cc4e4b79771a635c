/** Departments' code that breaks a rule, so that the rule is known to find it. */
@NullMarked
package org.samanvay.spi.testing.broken;

import org.jspecify.annotations.NullMarked;

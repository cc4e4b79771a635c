/** Classes that break the direction of the modules on purpose, so that the rule is seen to fail. */
@NullMarked
package org.samanvay.plugins.broken;

import org.jspecify.annotations.NullMarked;

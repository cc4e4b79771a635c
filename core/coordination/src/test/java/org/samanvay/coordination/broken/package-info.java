/** Classes that break a rule of the architecture on purpose, so that each rule is seen to fail. */
@NullMarked
package org.samanvay.coordination.broken;

import org.jspecify.annotations.NullMarked;

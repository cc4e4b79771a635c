/** Both languages side by side in answers and inputs, and one of them where a thing is written in one. */
@NullMarked
package org.samanvay.coordination.language;

import org.jspecify.annotations.NullMarked;

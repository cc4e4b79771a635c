/** Words in both languages, as the API gives and takes them: the caller shows the one its reader knows. */
@NullMarked
package org.samanvay.coordination.language;

import org.jspecify.annotations.NullMarked;

/** What an investigation has reached, and how it ends: figures, dates and where the papers lie. */
@NullMarked
package org.samanvay.plugins.police.investigation;

import org.jspecify.annotations.NullMarked;

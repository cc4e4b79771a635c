/**
 * Hearings, as those who prepare for them know them.
 */
@NullMarked
package org.samanvay.plugins.statutorybodies.court;

import org.jspecify.annotations.NullMarked;

/** Missing women and children, who have their own clocks. */
@NullMarked
package org.samanvay.plugins.police.missing;

import org.jspecify.annotations.NullMarked;

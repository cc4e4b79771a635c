/**
 * What an employer tells before women work at night.
 */
@NullMarked
package org.samanvay.plugins.labour.nightshift;

import org.jspecify.annotations.NullMarked;

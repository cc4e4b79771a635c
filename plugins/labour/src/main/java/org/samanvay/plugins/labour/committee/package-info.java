/**
 * What an employer's committee reports for a year, in numbers.
 */
@NullMarked
package org.samanvay.plugins.labour.committee;

import org.jspecify.annotations.NullMarked;

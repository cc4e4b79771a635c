/**
 * Industries: loans and subsidies with which a woman starts work of her own, and help on the way to them.
 *
 * <p>Nothing here asks why she needs an income. Where a scheme favours a category that may stem from violence, the
 * District Probation Officer's certificate stands for it, without the reason.
 */
@NullMarked
package org.samanvay.plugins.industries;

import org.jspecify.annotations.NullMarked;

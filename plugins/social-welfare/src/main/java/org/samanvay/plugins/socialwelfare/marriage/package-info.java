/** A claim of a grant for a marriage; both must be of age. */
@NullMarked
package org.samanvay.plugins.socialwelfare.marriage;

import org.jspecify.annotations.NullMarked;

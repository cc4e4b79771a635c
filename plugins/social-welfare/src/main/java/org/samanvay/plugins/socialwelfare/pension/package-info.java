/** A claim of any of the state's pensions: common questions once, and what each kind asks beside them. */
@NullMarked
package org.samanvay.plugins.socialwelfare.pension;

import org.jspecify.annotations.NullMarked;

/**
 * A plan that a woman makes with an officer so that she is safer. It is hers: no step is taken that she does not want,
 * and neither an address nor an account of violence stands in it.
 */
@NullMarked
package org.samanvay.plugins.womenchildwelfare.safetyplan;

import org.jspecify.annotations.NullMarked;

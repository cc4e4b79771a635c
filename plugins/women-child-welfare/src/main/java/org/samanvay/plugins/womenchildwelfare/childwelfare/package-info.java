/**
 * A child in need of care and protection, and its way to the Child Welfare Committee (Form 17 of the Model Rules).
 *
 * <p>The paper begins when the child is received, for the 24 hours of the law run from there, and is completed when it
 * stands before the Committee. It says on what ground the child needs care and what it wants itself. What was done to it
 * is told once, to the police or to the Committee, and not written here; who brought the news is not named.
 */
@NullMarked
package org.samanvay.plugins.womenchildwelfare.childwelfare;

import org.jspecify.annotations.NullMarked;

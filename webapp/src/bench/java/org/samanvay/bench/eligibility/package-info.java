/**
 * How long it takes to tell which schemes one person can get, in process: the whole catalogue as compiled in, and five
 * hundred invented schemes with four thousand criteria beside a loop written by hand for just these.
 */
@NullMarked
package org.samanvay.bench.eligibility;

import org.jspecify.annotations.NullMarked;

/**
 * That a woman was helped to complain, and to which committee her complaint went.
 */
@NullMarked
package org.samanvay.plugins.labour.harassment;

import org.jspecify.annotations.NullMarked;

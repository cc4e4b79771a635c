/**
 * One clock tells the time to everybody, so that a test can travel in it. Times are kept in UTC; people read
 * Asia/Kolkata.
 */
@NullMarked
package org.samanvay.coordination.clock;

import org.jspecify.annotations.NullMarked;

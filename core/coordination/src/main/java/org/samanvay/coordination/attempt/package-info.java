/**
 * Counting the tries to guess a secret, a password or a word, and locking what is guessed at: a little longer each time.
 */
@NullMarked
package org.samanvay.coordination.attempt;

import org.jspecify.annotations.NullMarked;

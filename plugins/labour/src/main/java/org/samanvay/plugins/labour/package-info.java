/**
 * Labour: children found at work, women on night duty, the committees that every employer of ten must have, and what the
 * construction workers' board and the laws on social security give.
 *
 * <p>A complaint of harassment at work belongs to the Internal or Local Committee (POSH Act s.9, s.16): here is only that
 * an officer helped her to make it and where it went. Her account stands in the signed complaint and nowhere here.
 */
@NullMarked
package org.samanvay.plugins.labour;

import org.jspecify.annotations.NullMarked;

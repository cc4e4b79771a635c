/**
 * Periodic returns: which post owes which figures for which period, what of it the platform counts by itself, what was
 * given, and what is missing. What is missing is never stored, so that it cannot be forgotten.
 */
@NullMarked
package org.samanvay.coordination.periodicreturn;

import org.jspecify.annotations.NullMarked;

/**
 * The smallest useful department, to be copied: its seats, a form, a service and a register. Nobody works in it. A library
 * lends a reading place to a woman who needs a quiet room; if she wants a helper, she is asked in which language.
 */
@NullMarked
package org.samanvay.plugins.example;

import org.jspecify.annotations.NullMarked;

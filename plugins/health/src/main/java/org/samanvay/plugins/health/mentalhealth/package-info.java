/**
 * Care for the mind: that it was offered, whether she came, and when next. What is said there, and what it is called, is
 * never entered.
 */
@NullMarked
package org.samanvay.plugins.health.mentalhealth;

import org.jspecify.annotations.NullMarked;

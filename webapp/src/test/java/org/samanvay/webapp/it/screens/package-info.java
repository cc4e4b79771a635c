/**
 * The screens in a real browser: Chromium against the WAR on Liberty with MariaDB. Each test leaves its pictures in
 * {@code target/screenshots}; somebody looks at them before a change of the screens is taken.
 */
@NullMarked
package org.samanvay.webapp.it.screens;

import org.jspecify.annotations.NullMarked;

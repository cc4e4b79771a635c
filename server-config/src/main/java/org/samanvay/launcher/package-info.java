/**
 * What an operator starts: the launcher reads its settings, starts the embedded MariaDB or reaches an existing one,
 * brings the schema up to date, makes the account under which the program runs, starts Open Liberty, and stops all of
 * it in the reverse order.
 *
 * <p>Whatever it cannot do it says in one line that names the remedy ({@link org.samanvay.launcher.Refusal}), before
 * the server starts: Liberty itself does not end when its application fails. The operator's console is English only,
 * like a log. Tests start the same parts one by one: {@link org.samanvay.launcher.EmbeddedDatabase},
 * {@link org.samanvay.launcher.PreparedDatabase} and {@link org.samanvay.launcher.LibertyServer}.
 */
@NullMarked
package org.samanvay.launcher;

import org.jspecify.annotations.NullMarked;

/**
 * The corrections of law-and-harm.md, line by line, over the definitions of all departments: its rules (section 1), its
 * words (4), its facts (5). What needs a running server is tested beside: consent, the vault, safe contact, M1 to M12.
 */
@NullMarked
package org.samanvay.webapp.law;

import org.jspecify.annotations.NullMarked;

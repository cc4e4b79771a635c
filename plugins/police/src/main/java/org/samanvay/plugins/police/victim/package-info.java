/** What the police offer her and she decides: an examination, a statement, help. */
@NullMarked
package org.samanvay.plugins.police.victim;

import org.jspecify.annotations.NullMarked;

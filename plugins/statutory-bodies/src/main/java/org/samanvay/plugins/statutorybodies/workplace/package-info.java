/**
 * The dates of an inquiry into sexual harassment at work. Its content is confidential (POSH s.16) and stays outside.
 */
@NullMarked
package org.samanvay.plugins.statutorybodies.workplace;

import org.jspecify.annotations.NullMarked;

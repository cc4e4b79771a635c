/** The estates, and the audit of one stretch of an estate after dark. */
@NullMarked
package org.samanvay.plugins.sidcul.estate;

import org.jspecify.annotations.NullMarked;

/**
 * What a Child Marriage Prohibition Officer does before a marriage happens.
 */
@NullMarked
package org.samanvay.plugins.statutorybodies.magistracy;

import org.jspecify.annotations.NullMarked;

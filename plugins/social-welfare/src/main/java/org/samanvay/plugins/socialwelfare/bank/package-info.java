/** The account into which a benefit is paid. */
@NullMarked
package org.samanvay.plugins.socialwelfare.bank;

import org.jspecify.annotations.NullMarked;

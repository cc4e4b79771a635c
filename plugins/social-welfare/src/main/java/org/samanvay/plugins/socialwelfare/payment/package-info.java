/** What comes after a sanction: money that a court ordered, and whether a benefit arrives. */
@NullMarked
package org.samanvay.plugins.socialwelfare.payment;

import org.jspecify.annotations.NullMarked;

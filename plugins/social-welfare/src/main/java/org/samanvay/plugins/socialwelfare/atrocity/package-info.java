/** Relief after an atrocity against people of Scheduled Castes and Tribes: the claim, its head and its instalments. */
@NullMarked
package org.samanvay.plugins.socialwelfare.atrocity;

import org.jspecify.annotations.NullMarked;

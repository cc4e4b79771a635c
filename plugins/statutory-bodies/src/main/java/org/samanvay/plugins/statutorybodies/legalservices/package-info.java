/**
 * What the legal services authorities grant and pay: legal aid, compensation, special relief.
 */
@NullMarked
package org.samanvay.plugins.statutorybodies.legalservices;

import org.jspecify.annotations.NullMarked;

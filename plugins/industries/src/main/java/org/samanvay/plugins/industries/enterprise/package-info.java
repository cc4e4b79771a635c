/** A woman's own enterprise: the application for a loan with subsidy, and the help until it runs. */
@NullMarked
package org.samanvay.plugins.industries.enterprise;

import org.jspecify.annotations.NullMarked;

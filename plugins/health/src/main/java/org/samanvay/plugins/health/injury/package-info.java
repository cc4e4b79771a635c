/**
 * The register of injuries other than those of sexual violence: what a hospital writes into its medico-legal register
 * when somebody comes hurt.
 */
@NullMarked
package org.samanvay.plugins.health.injury;

import org.jspecify.annotations.NullMarked;

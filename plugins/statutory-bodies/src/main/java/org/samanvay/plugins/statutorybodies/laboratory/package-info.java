/**
 * Samples at the forensic laboratory, known by their code alone.
 */
@NullMarked
package org.samanvay.plugins.statutorybodies.laboratory;

import org.jspecify.annotations.NullMarked;

/**
 * An inspection for children at work, and what was done for those who were found.
 */
@NullMarked
package org.samanvay.plugins.labour.childlabour;

import org.jspecify.annotations.NullMarked;
